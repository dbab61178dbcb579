package pep.promotion.accrual.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.promotion.PublishedPromotion;

/**
 * Which part of a partner's statements is asked for.
 *
 * @param promotion id or code of one promotion, null for all
 * @param from first day by the sales lines, in the vendor's zone, null for no bound
 * @param until last day, null for no bound
 * @param after the line that the page before ended with, null for the first page
 * @param limit lines a page, at least 1
 */
public record StatementQuery(
    @Nullable String promotion,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Position after,
    int limit) {

  /**
   * A place in the statements, which are in order of promotion code and sales line.
   *
   * @param number the line's place in the whole statement of its promotion, from 0
   */
  public record Position(String promotionCode, int number) {}

  /** A line with its place and promotion. */
  public record Row(Position position, PublishedPromotion promotion, StatementLine line) {}

  /**
   * @param rows the lines asked for, in order
   * @param more whether lines follow
   * @param totals what all lines of the days asked for come to, by promotion
   */
  public record Result(List<Row> rows, boolean more, List<StatementTotal> totals) {

    public Result {
      rows = List.copyOf(rows);
      totals = List.copyOf(totals);
    }
  }

  /** The same without an end to its page. */
  public StatementQuery whole() {
    return new StatementQuery(promotion, from, until, after, Integer.MAX_VALUE);
  }

  /** The rows of a promotion's statement that are asked for, at most one more than the limit. */
  List<Row> rows(Statements.OfPromotion statement) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < statement.lines().size() && rows.size() <= limit; i++) {
      StatementLine line = statement.lines().get(i);
      Position position = new Position(statement.promotion().code(), i);
      if (asksFor(statement.promotion(), line) && !isPast(position)) {
        rows.add(new Row(position, statement.promotion(), line));
      }
    }
    return rows;
  }

  /** What all lines of the days asked for come to, whatever page of them is. */
  StatementTotal total(Statements.OfPromotion statement, Money zero) {
    Money opening = zero;
    List<StatementLine> shown = new ArrayList<>();
    for (StatementLine line : statement.lines()) {
      if (from != null && day(statement.promotion(), line).isBefore(from)) {
        opening = line.runningIncentive();
      } else if (asksFor(statement.promotion(), line)) {
        shown.add(line);
      }
    }
    return StatementTotal.of(statement.promotion(), opening, shown);
  }

  boolean asksFor(PublishedPromotion each) {
    return asksFor(each.id(), each.code());
  }

  boolean asksFor(@Nullable String promotionId, @Nullable String promotionCode) {
    return promotion == null
        || Objects.equals(promotion, promotionId)
        || Objects.equals(promotion, promotionCode);
  }

  boolean asksFor(PublishedPromotion each, StatementLine line) {
    return asksFor(day(each, line));
  }

  boolean asksFor(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  private static LocalDate day(PublishedPromotion each, StatementLine line) {
    return line.line().soldAt().atZone(each.definition().window().zone()).toLocalDate();
  }

  boolean isPast(Position position) {
    if (after == null) {
      return false;
    }
    int byCode = position.promotionCode().compareTo(after.promotionCode());
    return byCode < 0 || (byCode == 0 && position.number() <= after.number());
  }
}
