package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * A quote became a deal, or did not.
 *
 * @param askId as it was asked
 * @param outcome {@code registered}, {@code review} or {@code refused}
 * @param dealId of the deal, a refused one too; absent where none could be made
 * @param reasons why, with nothing of a rival's deal in them
 */
@EventType("quote.deal.answered.v1")
public record QuoteDealAnswered(
    String askId,
    String quoteId,
    String partnerId,
    String outcome,
    @Nullable String dealId,
    List<Reason> reasons,
    Instant answeredAt) {

  static QuoteDealAnswered of(QuotedDeal answer, String partnerId) {
    return new QuoteDealAnswered(
        answer.askId(),
        answer.quoteId(),
        partnerId,
        answer.outcome(),
        answer.dealId(),
        answer.reasons(),
        answer.at());
  }
}
