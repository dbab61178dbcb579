package pep.performance.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.records.MinorUnits;

/**
 * What a partner sold over rolling windows that end with a day, that day included. A window of n
 * months is all days after the same day n months before.
 *
 * @param asOf the day the windows end with, in the vendor's calendar
 * @param revenue12m sales less returns over twelve months
 * @param revenue3m sales less returns over three months
 * @param revenuePrevious12m over the twelve months before the last twelve
 * @param revenuePrevious3m over the three months before the last three
 * @param growth revenue3m ÷ revenuePrevious3m − 1; null where the earlier window has no revenue, or
 *     the partner's first sale lies within it, so that it was not at work for all of it
 * @param growth12m the same of twelve months
 * @param returnRate returns ÷ sales over twelve months; null where nothing was sold
 * @param monthsActive whole months since the first sale
 * @param monthsSelling of the last twelve windows of one month, those with a sale
 * @param lines lines counted over all time
 */
public record Figures(
    LocalDate asOf,
    @MinorUnits Money revenue12m,
    @MinorUnits Money revenue3m,
    @MinorUnits Money revenuePrevious12m,
    @MinorUnits Money revenuePrevious3m,
    @Nullable BigDecimal growth,
    @Nullable BigDecimal growth12m,
    @Nullable BigDecimal returnRate,
    int monthsActive,
    int monthsSelling,
    @Nullable Instant firstSaleAt,
    @Nullable Instant lastSaleAt,
    long lines) {

  /** Whether two sets of figures say the same, be it as of different days. */
  public boolean sameAs(Figures other) {
    return withAsOf(other.asOf).equals(other);
  }

  private Figures withAsOf(LocalDate day) {
    return new Figures(
        day,
        revenue12m,
        revenue3m,
        revenuePrevious12m,
        revenuePrevious3m,
        growth,
        growth12m,
        returnRate,
        monthsActive,
        monthsSelling,
        firstSaleAt,
        lastSaleAt,
        lines);
  }
}
