package pep.promotion.accrual.web;

import static pep.platform.paper.Paper.Column.number;
import static pep.platform.paper.Paper.Column.text;

import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.paper.Paper;
import pep.promotion.accrual.statement.StatementTotal;

/** A statement as it is printed: what each promotion came to, and every line. */
final class StatementPaper {

  private static final List<Paper.Column> TOTALS =
      List.of(
          text("Promotion", 4),
          number("Opening", 3),
          number("Accrued", 3),
          number("Clawed back", 3),
          number("Owed", 3),
          number("Closing", 3),
          number("Lines", 2));

  private static final List<Paper.Column> LINES =
      List.of(
          text("Promotion", 4),
          text("Period", 3),
          text("Line", 5),
          text("Kind", 2),
          text("Product", 4),
          text("Sold or posted at", 4),
          number("Net", 3),
          number("Incentive", 3),
          number("Running", 3));

  private StatementPaper() {}

  static Paper of(StatementResponse statement) {
    List<List<String>> totals = statement.totals().stream().map(StatementPaper::total).toList();
    return new Paper(
        "Incentive statement",
        about(statement),
        List.of(
            new Paper.Table("By promotion", TOTALS, batch -> batch.accept(totals)),
            new Paper.Table(
                "By sales line",
                LINES,
                batch ->
                    statement
                        .all()
                        .forEach(
                            rows ->
                                batch.accept(rows.stream().map(StatementPaper::line).toList())))));
  }

  private static List<String> about(StatementResponse statement) {
    String partner = "Partner " + statement.partnerCode();
    return statement.asOf() == null
        ? List.of(partner)
        : List.of(partner, "As posted until " + statement.asOf());
  }

  private static List<String> total(StatementTotal total) {
    return List.of(
        total.promotionCode(),
        amount(total.opening()),
        amount(total.accrued()),
        amount(total.clawedBack()),
        amount(total.owed()),
        amount(total.closing()),
        String.valueOf(total.entries()));
  }

  private static List<String> line(StatementRow row) {
    return List.of(
        row.promotionCode(),
        row.period(),
        shown(row.lineId()),
        row.kind() == null ? "" : row.kind().name().toLowerCase(Locale.ROOT),
        row.seller() == null ? shown(row.productCode()) : row.productCode() + " " + row.seller(),
        shown(row.soldAt() == null ? row.postedAt() : row.soldAt()),
        row.net() == null ? "" : amount(row.net()),
        amount(row.incentive()),
        amount(row.runningIncentive()));
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String amount(Money money) {
    return money.getAmount().toPlainString() + " " + money.getCurrencyUnit().getCode();
  }
}
