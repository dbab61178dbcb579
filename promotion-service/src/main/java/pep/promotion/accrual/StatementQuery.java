package pep.promotion.accrual;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
   */
  public record Result(List<Row> rows, boolean more) {

    public Result {
      rows = List.copyOf(rows);
    }
  }

  boolean asksFor(PublishedPromotion each) {
    return promotion == null
        || Objects.equals(promotion, each.id())
        || Objects.equals(promotion, each.code());
  }

  boolean asksFor(PublishedPromotion each, StatementLine line) {
    LocalDate day = line.line().soldAt().atZone(each.definition().window().zone()).toLocalDate();
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  boolean isPast(Position position) {
    if (after == null) {
      return false;
    }
    int byCode = position.promotionCode().compareTo(after.promotionCode());
    return byCode < 0 || (byCode == 0 && position.number() <= after.number());
  }
}
