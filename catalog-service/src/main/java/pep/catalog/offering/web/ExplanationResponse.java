package pep.catalog.offering.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pep.catalog.audience.SegmentMembership;
import pep.catalog.offering.ProductExplanation;
import pep.catalog.product.AvailabilityCheck;
import pep.catalog.product.AvailabilityDecision;
import pep.platform.tenancy.Reach;

/**
 * @param memberships the segments the partner is in
 * @param unknownSegments codes the product names that no segment has, as far as is known here
 */
record ExplanationResponse(
    String productId,
    String productCode,
    long productVersion,
    String partnerId,
    String partnerCode,
    @Nullable String tier,
    long partnerVersion,
    List<SegmentMembership> memberships,
    Instant at,
    boolean available,
    int policyVersion,
    List<AvailabilityCheck> checks,
    PriceResponse price,
    List<String> promotions,
    Set<String> unknownSegments) {

  static ExplanationResponse of(ProductExplanation explanation, Reach caller) {
    AvailabilityDecision decision = explanation.availability();
    return new ExplanationResponse(
        decision.product().productId(),
        decision.product().productCode(),
        decision.product().version(),
        decision.partner().partnerId(),
        decision.partner().partnerCode(),
        decision.partner().tier(),
        decision.partner().version(),
        decision.partner().memberships(),
        decision.at(),
        decision.available(),
        decision.policyVersion(),
        decision.checks(),
        PriceResponse.of(explanation.price(), caller),
        explanation.promotions(),
        explanation.unknownSegments());
  }
}
