package pep.promotion.accrual.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;
import pep.promotion.accrual.statement.StatementQuery;

/**
 * What of a statement is asked for.
 *
 * @param promotion code of the one promotion to show
 * @param from the first day, in the vendor's zone
 * @param until the last day
 * @param asOf what was posted up to and with this instant, posting by posting; the days are then
 *     those of posting. All sales lines as they are now where it is left out
 * @param cursor the next value of the page before
 * @param limit rows a page; 50 if absent
 */
record StatementParameters(
    @Nullable String promotion,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable Instant asOf,
    @Nullable String cursor,
    @Nullable @Min(1) @Max(500) Integer limit) {

  private static final int DEFAULT_LIMIT = 50;

  /**
   * @throws InvalidInput if the days are turned round, or the cursor is none
   */
  StatementQuery query() {
    if (from != null && until != null && until.isBefore(from)) {
      throw InvalidInput.of(
          "until", "before-from", "Give a last day that is not before the first.");
    }
    return new StatementQuery(
        promotion, from, until, position(cursor), limit == null ? DEFAULT_LIMIT : limit);
  }

  static String cursor(StatementQuery.Position position) {
    String text = position.number() + " " + position.promotionCode();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static StatementQuery.@Nullable Position position(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int space = text.indexOf(' ');
      return new StatementQuery.Position(
          text.substring(space + 1), Integer.parseInt(text.substring(0, space)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw InvalidInput.of("cursor", "bad-cursor", "Use the next value of a page, unchanged.");
    }
  }
}
