package pep.catalog.dealprice.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.dealprice.DealPrice;
import pep.catalog.dealprice.DealPricing;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.Created;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Text;

/** Prices for one customer; a partner's caller meets its own only. */
@RestController
@RequestMapping("/api/deal-prices")
class DealPriceController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "changedAt", "until")
          .filterElsewhereBy(DealPricing.WORDS)
          .filter("partnerId")
          .filter("productCode")
          .filterEnum("status", "status", DealPrice.Status.class);

  private final DealPricing pricing;

  /**
   * @param reason why it is decided so
   */
  record DecisionRequest(@NotNull @Text(max = 500) String reason) {}

  DealPriceController(DealPricing pricing) {
    this.pricing = pricing;
  }

  /**
   * Lists deal prices: a partner sees its own. Words find them by customer and product, and by
   * codes and names of partners.
   */
  @GetMapping
  @Allowed("quotes:read")
  Page<DealPriceResponse> list(Reach reach, Listing listing) {
    return pricing.page(reach, listing).map(price -> DealPriceResponse.of(price, reach));
  }

  /** Asks for a deal price; it counts on quotes for the customer once it was approved. */
  @PostMapping
  @Allowed("quotes:write")
  Created<DealPriceResponse> ask(
      Reach reach, Creation creation, @Valid @RequestBody DealPriceRequest request) {
    DealPrice price = pricing.ask(reach, creation, request.toTerms(reach));
    return Created.of("/api/deal-prices", price, DealPriceResponse.of(price, reach));
  }

  /** Shows a deal price. */
  @GetMapping("/{id}")
  @Allowed("quotes:read")
  Versioned<DealPriceResponse> get(Reach reach, @PathVariable String id) {
    return ok(pricing.get(reach, id), reach);
  }

  /** Approves a deal price that somebody else asked for. */
  @PostMapping("/{id}/approve")
  @Allowed("catalog:write")
  Versioned<DealPriceResponse> approve(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DecisionRequest request) {
    return ok(pricing.decide(staff, id, ifMatch, true, request.reason()), staff);
  }

  /** Declines a deal price that somebody else asked for. */
  @PostMapping("/{id}/decline")
  @Allowed("catalog:write")
  Versioned<DealPriceResponse> decline(
      Staff staff,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody DecisionRequest request) {
    return ok(pricing.decide(staff, id, ifMatch, false, request.reason()), staff);
  }

  /** Takes a deal price back; quotes that were sent stay as they are. */
  @PostMapping("/{id}/end")
  @Allowed("quotes:write")
  Versioned<DealPriceResponse> end(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    return ok(pricing.end(reach, id, ifMatch), reach);
  }

  /** Who changed a deal price, when and to what. */
  @GetMapping("/{id}/history")
  @Allowed("quotes:read")
  Page<History.Entry> history(
      Staff staff, @PathVariable String id, @Valid @ModelAttribute History.Asked asked) {
    return pricing.history(staff, id, asked);
  }

  private static Versioned<DealPriceResponse> ok(DealPrice price, Reach caller) {
    return Versioned.of(price, DealPriceResponse.of(price, caller));
  }
}
