package pep.catalog.quote.web;

import static pep.platform.paper.Paper.Column.number;
import static pep.platform.paper.Paper.Column.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.paper.Paper;

/** A quote as it is printed: for its partner and the vendor, or for the partner's customer. */
final class QuotePaper {

  private static final List<Paper.Column> LINES =
      List.of(
          number("Line", 1),
          text("Product", 3),
          text("Name", 6),
          number("Quantity", 2),
          number("List price", 3),
          number("List amount", 3),
          text("Less", 6),
          number("Net", 3));

  private static final List<Paper.Column> CUSTOMER_LINES =
      List.of(
          number("Line", 1),
          text("Product", 3),
          text("Name", 8),
          number("Quantity", 2),
          number("Price", 3));

  private QuotePaper() {}

  /** What the partner pays. */
  static Paper of(QuoteResponse quote) {
    List<String> about = new ArrayList<>();
    about.add("Partner " + quote.partnerCode());
    if (quote.customer() != null) {
      about.add("For " + quote.customer().name());
    }
    about.add("Status: " + quote.status().code());
    about.add("Prices of " + quote.pricedAt());
    addValidity(about, quote.validUntil());
    List<List<String>> rows = new ArrayList<>();
    quote.lines().forEach(line -> rows.add(row(line)));
    QuoteResponse.Totals totals = quote.totals();
    rows.add(
        List.of(
            "",
            "",
            "Total",
            "",
            "",
            amount(totals.list()),
            amount(totals.reductions()),
            amount(totals.net())));
    String title =
        title(quote.reference() == null ? quote.id() : quote.reference(), quote.number());
    return paper(title, about, LINES, rows);
  }

  /** What the customer pays its partner. */
  static Paper of(CustomerQuoteView quote) {
    List<String> about = new ArrayList<>();
    addValidity(about, quote.validUntil());
    List<List<String>> rows = new ArrayList<>();
    quote.lines().forEach(line -> rows.add(row(line)));
    rows.add(List.of("", "", "Total", "", amount(quote.total())));
    String title = title(quote.reference() == null ? "" : quote.reference(), quote.number());
    return paper(title, about, CUSTOMER_LINES, rows);
  }

  private static Paper paper(
      String title, List<String> about, List<Paper.Column> columns, List<List<String>> rows) {
    return new Paper(
        title, about, List.of(new Paper.Table("Lines", columns, batch -> batch.accept(rows))));
  }

  private static String title(String name, int number) {
    return ("Quote " + name).strip() + ", version " + number;
  }

  private static void addValidity(List<String> about, @Nullable LocalDate until) {
    if (until != null) {
      about.add("Valid until " + until);
    }
  }

  private static List<String> row(QuoteResponse.Line line) {
    return List.of(
        String.valueOf(line.line()),
        line.productCode(),
        line.productName(),
        line.quantity().toPlainString(),
        amount(line.listPrice()),
        amount(line.listAmount()),
        line.reductions().stream().map(QuotePaper::less).collect(Collectors.joining("; ")),
        amount(line.net()));
  }

  private static List<String> row(CustomerQuoteView.CustomerQuoteLine line) {
    return List.of(
        String.valueOf(line.line()),
        line.productCode(),
        line.productName(),
        line.quantity().toPlainString(),
        amount(line.price()));
  }

  private static String less(ReductionResponse reduction) {
    return amount(reduction.amount()) + " " + reduction.reason();
  }

  private static String amount(Money money) {
    return money.getAmount().toPlainString() + " " + money.getCurrencyUnit().getCode();
  }
}
