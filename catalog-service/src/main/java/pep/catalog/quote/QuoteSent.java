package pep.catalog.quote;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/** A quote was sent: what it came to, line by line, and the offers it used. */
@EventType("quote.sent.v1")
public record QuoteSent(
    String quoteId,
    String partnerId,
    String partnerCode,
    @Nullable String reference,
    String currency,
    Money list,
    Money net,
    List<Line> lines,
    boolean offersUnavailable,
    Instant sentAt) {

  /**
   * One line of what was sent.
   *
   * @param quantity units of the product, in plain digits
   * @param promotionCodes the promotions whose offers reduced the line
   */
  public record Line(
      int line,
      String productCode,
      @Nullable String productLine,
      String quantity,
      Money list,
      Money net,
      List<String> promotionCodes) {}

  static QuoteSent of(Quote quote, Instant sentAt) {
    QuoteDecision decision = quote.decision();
    return new QuoteSent(
        quote.id(),
        quote.partnerId(),
        quote.partnerCode(),
        quote.reference(),
        quote.currency(),
        decision.totals().list(),
        decision.totals().net(),
        decision.lines().stream().map(QuoteSent::line).toList(),
        decision.offersUnavailable(),
        sentAt);
  }

  private static Line line(QuoteLine line) {
    PricedItem item = line.item();
    return new Line(
        item.line(),
        item.price().request().productCode(),
        item.price().request().productLine(),
        item.price().request().quantity().toPlainString(),
        line.listAmount(),
        line.net(),
        line.reductions().stream()
            .map(Reduction::promotionCode)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }
}
