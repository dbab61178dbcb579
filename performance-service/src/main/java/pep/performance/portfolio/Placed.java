package pep.performance.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.verdict.Verdict;
import pep.platform.records.MinorUnits;

/**
 * Where a partner stands in the portfolio.
 *
 * @param asOf when it was decided
 * @param type of the partner then
 * @param country of the partner then
 * @param verdict of the diagnosis that it was decided by
 * @param firstCause the likeliest that holds it back; null where none is known
 * @param potential what a partner like it sells in a month that nothing holds back; null where it
 *     could not be compared
 * @param sold in a month of the mean; null where it never sold
 * @param performance sold ÷ potential, four places; null where one is not known
 * @param quarter of the vendor's calendar, such as 2026-Q4, that the place is of
 * @param before the last place that it had in an earlier quarter; null where it had none
 * @param moved whether it had another one then
 */
public record Placed(
    String partnerId,
    Instant asOf,
    @Nullable String type,
    @Nullable String country,
    Place place,
    Verdict verdict,
    @Nullable Cause firstCause,
    @MinorUnits @Nullable Money potential,
    @MinorUnits @Nullable Money sold,
    @Nullable BigDecimal performance,
    String quarter,
    @Nullable Place before,
    boolean moved) {

  /** What it had before a quarter: its place where it is of an earlier one. */
  static @Nullable Place placeBefore(@Nullable Placed known, String quarter) {
    if (known == null) {
      return null;
    }
    return known.quarter().equals(quarter) ? known.before() : known.place();
  }
}
