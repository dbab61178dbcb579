package pep.catalog.quote.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.audience.SegmentMembership;
import pep.catalog.pricing.PriceDecision;
import pep.catalog.product.AvailabilityCheck;
import pep.catalog.product.AvailabilityDecision;
import pep.catalog.quote.PassedOver;
import pep.catalog.quote.Quote;
import pep.catalog.quote.QuoteDecision;
import pep.catalog.quote.QuoteLine;

/**
 * Why a quote came to what it came to: the facts, rules and versions its figures were decided from.
 *
 * @param replayed true when deciding again from the stored facts gives the stored figures
 */
record QuoteExplanation(
    String id, Instant at, int policyVersion, boolean replayed, List<ExplainedLine> lines) {

  record ExplainedLine(
      int line,
      String productCode,
      long productVersion,
      long partnerVersion,
      List<SegmentMembership> memberships,
      @Nullable String tier,
      List<AvailabilityCheck> availability,
      int availabilityPolicyVersion,
      String priceBook,
      long priceBookVersion,
      long termsVersion,
      int pricePolicyVersion,
      Money unitPrice,
      List<ReductionResponse> reductions,
      List<PassedOver> passedOver,
      Money net) {}

  static QuoteExplanation of(Quote quote) {
    QuoteDecision decision = quote.decision();
    return new QuoteExplanation(
        quote.id(),
        decision.at(),
        decision.policyVersion(),
        quote.replays(),
        decision.lines().stream().map(QuoteExplanation::line).toList());
  }

  private static ExplainedLine line(QuoteLine line) {
    AvailabilityDecision availability = line.item().availability();
    PriceDecision price = line.item().price();
    return new ExplainedLine(
        line.item().line(),
        price.request().productCode(),
        availability.product().version(),
        availability.partner().version(),
        availability.partner().memberships(),
        availability.partner().tier(),
        availability.checks(),
        availability.policyVersion(),
        price.book().bookCode(),
        price.book().version(),
        price.terms().version(),
        price.policyVersion(),
        price.unitPrice(),
        line.reductions().stream().map(ReductionResponse::of).toList(),
        line.item().passedOver(),
        line.net());
  }
}
