package pep.performance.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Tally;

/** Works out a partner's figures from its sales by day; sums are exact, ratios have four places. */
public final class FiguresOfSales {

  private static final int RATIO_PLACES = 4;

  private final CurrencyUnit currency;
  private final ZoneId zone;

  /**
   * @param zone the vendor's, to tell the day of the first sale
   */
  public FiguresOfSales(CurrencyUnit currency, ZoneId zone) {
    this.currency = currency;
    this.zone = zone;
  }

  /**
   * The figures as of a day. Days after it do not count into any window.
   *
   * @param days in any order; a day may come more than once
   */
  public Figures asOf(LocalDate asOf, List<DaySales> days) {
    Tally ever = between(days, LocalDate.MIN, LocalDate.MAX);
    Tally year = lastMonths(days, asOf, 12);
    Tally quarter = lastMonths(days, asOf, 3);
    Tally yearBefore = between(days, asOf.minusMonths(24), asOf.minusMonths(12));
    Tally quarterBefore = between(days, asOf.minusMonths(6), asOf.minusMonths(3));
    LocalDate first = day(ever.firstSaleAt());
    return new Figures(
        asOf,
        money(year.netMinor()),
        money(quarter.netMinor()),
        money(yearBefore.netMinor()),
        money(quarterBefore.netMinor()),
        growth(quarter, quarterBefore, first, asOf.minusMonths(6)),
        growth(year, yearBefore, first, asOf.minusMonths(24)),
        ratio(year.returnsMinor(), year.revenueMinor()),
        first == null ? 0 : (int) Math.max(0, ChronoUnit.MONTHS.between(first, asOf)),
        monthsSelling(days, asOf),
        ever.firstSaleAt(),
        ever.lastSaleAt(),
        ever.lines());
  }

  private static int monthsSelling(List<DaySales> days, LocalDate asOf) {
    int selling = 0;
    for (int month = 0; month < 12; month++) {
      Tally sold = between(days, asOf.minusMonths(month + 1), asOf.minusMonths(month));
      if (sold.saleLines() > 0) {
        selling++;
      }
    }
    return selling;
  }

  private static Tally lastMonths(List<DaySales> days, LocalDate asOf, int months) {
    return between(days, asOf.minusMonths(months), asOf);
  }

  private static Tally between(List<DaySales> days, LocalDate after, LocalDate until) {
    Tally sum = Tally.NONE;
    for (DaySales sold : days) {
      if (sold.day().isAfter(after) && !sold.day().isAfter(until)) {
        sum = sum.plus(sold.tally());
      }
    }
    return sum;
  }

  private static @Nullable BigDecimal growth(
      Tally now, Tally before, @Nullable LocalDate first, LocalDate beforeStarts) {
    if (first == null || first.isAfter(beforeStarts.plusDays(1)) || before.netMinor() <= 0) {
      return null;
    }
    return ratio(now.netMinor() - before.netMinor(), before.netMinor());
  }

  private static @Nullable BigDecimal ratio(long part, long whole) {
    return whole <= 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), RATIO_PLACES, RoundingMode.HALF_UP);
  }

  private @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : LocalDate.ofInstant(instant, zone);
  }

  private Money money(long minor) {
    return Money.ofMinor(currency, minor);
  }
}
