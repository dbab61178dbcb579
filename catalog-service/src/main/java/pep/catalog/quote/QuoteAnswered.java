package pep.catalog.quote;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A customer accepted or declined a quote.
 *
 * @param answer {@code accepted} or {@code declined}
 * @param name who said so, as they wrote it
 * @param note what they added
 */
@EventType("quote.answered.v1")
public record QuoteAnswered(
    String quoteId,
    String partnerId,
    String partnerCode,
    @Nullable String reference,
    int number,
    Money net,
    String answer,
    String name,
    @Nullable String note,
    Instant answeredAt) {

  static QuoteAnswered of(Quote quote, QuoteAnswer answer) {
    return new QuoteAnswered(
        quote.id(),
        quote.partnerId(),
        quote.partnerCode(),
        quote.reference(),
        quote.number(),
        quote.decision().totals().net(),
        answer.accepted() ? "accepted" : "declined",
        answer.name(),
        answer.note(),
        answer.at());
  }
}
