package pep.promotion.offer.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.problem.Forbidden;
import pep.platform.problem.NotFound;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
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
  EvaluateResponse evaluate(Caller caller, @Valid @RequestBody EvaluateRequest request) {
    guardOwn(caller, request.partnerId());
    return EvaluateResponse.of(
        offers.evaluate(caller.tenant(), request.partnerId(), request.at(), request.orderLines()));
  }

  /** Lists the promotions as they stand for a partner, and why. */
  @GetMapping("/api/offers")
  @Allowed("promotions:read")
  Page<OfferResponse> ofPartner(Caller caller, @RequestParam String partnerId) {
    guardOwn(caller, partnerId);
    return page(caller, partnerId);
  }

  /** Lists the promotions as they stand for the calling partner, and why. */
  @GetMapping("/api/my/offers")
  @Allowed("promotions:read")
  Page<OfferResponse> mine(Caller caller) {
    String partnerId = caller.partnerId();
    if (partnerId == null) {
      throw new Forbidden("Only a partner has offers of its own.");
    }
    return page(caller, partnerId);
  }

  private Page<OfferResponse> page(Caller caller, String partnerId) {
    return new Page<>(
        offers.of(caller.tenant(), partnerId).stream().map(OfferResponse::of).toList(), null);
  }

  private static void guardOwn(Caller caller, String partnerId) {
    if (!caller.mayReadPartner(partnerId)) {
      throw new NotFound("partner", partnerId);
    }
  }
}
