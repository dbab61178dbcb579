package pep.catalog.quote.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.pricing.Margin;
import pep.catalog.quote.Quote;
import pep.catalog.quote.QuoteAnswer;
import pep.catalog.quote.QuoteApproval;
import pep.catalog.quote.QuoteCustomer;
import pep.catalog.quote.QuoteDeal;
import pep.catalog.quote.QuoteDecision;
import pep.catalog.quote.QuoteLine;
import pep.catalog.quote.QuoteStatus;
import pep.catalog.quote.QuoteTotals;
import pep.catalog.quote.QuotedBundle;
import pep.catalog.quote.QuotedItem;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;

/**
 * @param number which version of the quote it is, from 1
 * @param replaces the version before it
 * @param replacedBy the version that was sent after it
 * @param validUntil the last day on which it can be accepted
 * @param approvalNeeded whether it waits for the vendor's approval
 * @param approval that it has; absent for a partner's caller
 * @param answer what the customer said
 * @param customer whom it is for
 * @param deal the deal that it became, or was to become
 * @param pricedAt the instant of the prices
 * @param offersUnavailable true when offers could not be asked for: the net may be lower with them
 */
record QuoteResponse(
    String id,
    QuoteStatus status,
    String partnerId,
    String partnerCode,
    @Nullable String reference,
    int number,
    @Nullable String replaces,
    @Nullable String replacedBy,
    @Nullable LocalDate validUntil,
    boolean approvalNeeded,
    @Nullable QuoteApproval approval,
    @Nullable QuoteAnswer answer,
    @Nullable QuoteCustomer customer,
    @Nullable QuoteDeal deal,
    String currency,
    Instant pricedAt,
    boolean offersUnavailable,
    List<Line> lines,
    Totals totals,
    @Nullable Instant sentAt,
    long version,
    Instant createdAt,
    Instant changedAt) {

  /**
   * @param bundle that the product came with
   * @param vendorMargin absent for a partner's caller, and where the cost is unknown
   */
  record Line(
      int line,
      String productCode,
      String productName,
      BigDecimal quantity,
      @Nullable QuotedBundle bundle,
      Money listPrice,
      Money listAmount,
      List<ReductionResponse> reductions,
      Money net,
      Margin partnerMargin,
      @Nullable Margin vendorMargin) {}

  record Totals(
      Money list,
      Money reductions,
      Money net,
      Margin partnerMargin,
      @Nullable Margin vendorMargin) {}

  static QuoteResponse of(Quote quote, Reach caller) {
    QuoteDecision decision = quote.decision();
    Map<Integer, QuotedBundle> bundles = new HashMap<>();
    for (QuotedItem item : quote.items()) {
      QuotedBundle bundle = item.bundle();
      if (bundle != null) {
        bundles.put(item.line(), bundle);
      }
    }
    return new QuoteResponse(
        quote.id(),
        quote.status(),
        quote.partnerId(),
        quote.partnerCode(),
        quote.reference(),
        quote.number(),
        quote.replaces(),
        quote.replacedBy(),
        quote.validUntil(),
        quote.approvalNeeded(),
        caller instanceof PartnerCaller ? null : quote.approval(),
        quote.answer(),
        quote.customer(),
        quote.deal(),
        quote.currency(),
        decision.at(),
        decision.offersUnavailable(),
        decision.lines().stream()
            .map(line -> of(line, bundles.get(line.item().line()), caller))
            .toList(),
        of(decision.totals(), caller),
        quote.sentAt(),
        quote.version(),
        quote.createdAt(),
        quote.changedAt());
  }

  private static Line of(QuoteLine line, @Nullable QuotedBundle bundle, Reach caller) {
    return new Line(
        line.item().line(),
        line.item().price().request().productCode(),
        line.item().productName(),
        line.item().price().request().quantity(),
        bundle,
        line.item().price().terms().listPrice(),
        line.listAmount(),
        line.reductions().stream().map(ReductionResponse::of).toList(),
        line.net(),
        line.partnerMargin(),
        caller instanceof PartnerCaller ? null : line.vendorMargin());
  }

  private static Totals of(QuoteTotals totals, Reach caller) {
    return new Totals(
        totals.list(),
        totals.reductions(),
        totals.net(),
        totals.partnerMargin(),
        caller instanceof PartnerCaller ? null : totals.vendorMargin());
  }
}
