package pep.catalog.offering.web;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.offering.Offering;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

@RestController
class OfferingController {

  private static final ListingRules MINE =
      ListingRules.sortedBy("code", "name")
          .filter("code")
          .filterProductLine("productLine", "productLine")
          .search("q");

  private final Offering offering;

  OfferingController(Offering offering) {
    this.offering = offering;
  }

  /** The products that the calling partner may sell, with its price and margin. */
  @GetMapping("/api/my/products")
  @Allowed("catalog:read")
  Page<OfferedProductResponse> mine(PartnerCaller partner, Listing listing) {
    return offering
        .offeredTo(partner, partner.partnerId(), listing)
        .map(offered -> OfferedProductResponse.of(offered, partner));
  }

  /** Why a partner may sell a product, or may not, and why at that price. */
  @GetMapping("/api/products/{id}/explain")
  @Allowed("catalog:read")
  ExplanationResponse explain(
      Reach reach,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String partnerId,
      @RequestParam(defaultValue = "1") @DecimalMin("0.001") @Digits(integer = 9, fraction = 3)
          BigDecimal quantity) {
    String partner =
        reach
            .partner(partnerId)
            .orElseThrow(
                () ->
                    InvalidInput.of(
                        "partnerId", "partner-required", "Name the partner to explain it for."));
    return ExplanationResponse.of(offering.explain(reach, id, partner, quantity), reach);
  }
}
