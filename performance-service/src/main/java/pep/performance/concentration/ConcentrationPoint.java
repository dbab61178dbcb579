package pep.performance.concentration;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How concentrated sales were in one part of the calendar; see {@link Concentration}.
 *
 * @param from its first month
 * @param until its last month
 * @param keys how many had a line in it
 */
public record ConcentrationPoint(
    YearMonth from,
    YearMonth until,
    long keys,
    Money total,
    @Nullable BigDecimal topShare,
    @Nullable BigDecimal gini,
    @Nullable BigDecimal hhi) {

  static ConcentrationPoint of(Period part, Concentration found) {
    return new ConcentrationPoint(
        part.from(),
        part.until(),
        found.partners(),
        found.total(),
        found.topShare(),
        found.gini(),
        found.hhi());
  }
}
