package pep.catalog.quote;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * A quote is to be registered as a deal, because its customer accepted it or its partner asked.
 *
 * @param askId the same for what is asked once; a refused one may be asked again under another
 * @param number which version of the quote, from 1
 * @param productLines of its lines
 * @param net what the partner pays for all of it
 */
@EventType("quote.deal.asked.v1")
public record QuoteDealAsked(
    String askId,
    String quoteId,
    String partnerId,
    String partnerCode,
    @Nullable String reference,
    int number,
    QuoteCustomer customer,
    List<String> productLines,
    Money net,
    Instant askedAt) {

  static QuoteDealAsked of(Quote quote, QuoteCustomer customer, QuoteDeal asked) {
    return new QuoteDealAsked(
        asked.askId(),
        quote.id(),
        quote.partnerId(),
        quote.partnerCode(),
        quote.reference(),
        quote.number(),
        customer,
        quote.decision().lines().stream()
            .map(line -> line.item().price().request().productLine())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList(),
        quote.decision().totals().net(),
        asked.at());
  }
}
