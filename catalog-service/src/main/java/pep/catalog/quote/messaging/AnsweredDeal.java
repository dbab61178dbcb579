package pep.catalog.quote.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.catalog.quote.QuoteDeal;

/**
 * What this service reads of the answer to a quote that was to become a deal.
 *
 * @param outcome {@code registered}, {@code review} or {@code refused}
 */
public record AnsweredDeal(
    String askId,
    String outcome,
    @Nullable String dealId,
    List<QuoteDeal.DealReason> reasons,
    Instant answeredAt) {

  QuoteDeal toDeal() {
    return new QuoteDeal(askId, QuoteDeal.Status.of(outcome), dealId, reasons, answeredAt);
  }
}
