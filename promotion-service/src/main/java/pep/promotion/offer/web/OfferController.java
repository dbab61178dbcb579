package pep.promotion.offer.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.promotion.offer.Offers;

/** What partners are offered; a partner asks for itself only. */
@RestController
class OfferController {

  private final Offers offers;

  OfferController(Offers offers) {
    this.offers = offers;
  }

  /** Works out what offers take off an order. */
  @PostMapping("/api/offers/evaluate")
  @Allowed({"promotions:read", "quotes:read", "quotes:write"})
  EvaluateResponse evaluate(Reach reach, @Valid @RequestBody EvaluateRequest request) {
    reach.require(request.partnerId(), "partner", request.partnerId());
    return EvaluateResponse.of(
        offers.evaluate(reach.tenant(), request.partnerId(), request.at(), request.orderLines()));
  }

  /** Works out what rebates bring if every month is like these lines. */
  @PostMapping("/api/offers/expected")
  @Allowed({"promotions:read", "quotes:read", "quotes:write", "catalog:read"})
  ExpectedResponse expected(Reach reach, @Valid @RequestBody EvaluateRequest request) {
    reach.require(request.partnerId(), "partner", request.partnerId());
    return ExpectedResponse.of(
        offers.expected(reach.tenant(), request.partnerId(), request.orderLines()));
  }

  /** Lists the promotions as they stand for a partner, and why. */
  @GetMapping("/api/offers")
  @Allowed("promotions:read")
  Page<OfferResponse> ofPartner(Reach reach, @RequestParam String partnerId) {
    reach.require(partnerId, "partner", partnerId);
    return page(reach, partnerId);
  }

  /** Lists the promotions as they stand for the calling partner, and why. */
  @GetMapping("/api/my/offers")
  @Allowed("promotions:read")
  Page<OfferResponse> mine(PartnerCaller partner) {
    return page(partner, partner.partnerId());
  }

  private Page<OfferResponse> page(Reach caller, String partnerId) {
    return new Page<>(
        offers.of(caller.tenant(), partnerId).stream().map(OfferResponse::of).toList(), null);
  }
}
