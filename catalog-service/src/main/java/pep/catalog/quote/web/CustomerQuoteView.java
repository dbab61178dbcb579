package pep.catalog.quote.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.catalog.quote.CustomerQuotes;
import pep.catalog.quote.Quote;
import pep.catalog.quote.QuoteLine;
import pep.catalog.quote.QuoteStatus;

/**
 * A quote as the partner's customer sees it: at the price that the partner sells at, without what
 * the partner pays or earns.
 *
 * @param open whether it can be answered
 * @param total what the lines come to at suggested resale or list price
 */
record CustomerQuoteView(
    QuoteStatus status,
    boolean open,
    @Nullable String reference,
    int number,
    @Nullable LocalDate validUntil,
    @Nullable Instant sentAt,
    List<CustomerQuoteLine> lines,
    Money total) {

  record CustomerQuoteLine(
      int line, String productCode, String productName, BigDecimal quantity, Money price) {

    static CustomerQuoteLine of(QuoteLine line) {
      return new CustomerQuoteLine(
          line.item().line(),
          line.item().price().request().productCode(),
          line.item().productName(),
          line.item().price().request().quantity(),
          line.partnerMargin().revenue());
    }
  }

  static CustomerQuoteView of(CustomerQuotes.Shown shown) {
    Quote quote = shown.quote();
    return new CustomerQuoteView(
        quote.status(),
        shown.open(),
        quote.reference(),
        quote.number(),
        quote.validUntil(),
        quote.sentAt(),
        quote.decision().lines().stream().map(CustomerQuoteLine::of).toList(),
        quote.decision().totals().partnerMargin().revenue());
  }
}
