package pep.performance.actual;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a partner sold and got in some months, and what was forecast for what it sold. Sums are
 * exact: the months add up to the whole, and so do the lines.
 *
 * @param completeUpTo every sale that was stored before is in it
 * @param sold net sales
 * @param accrued incentives posted in these months less those taken back
 * @param paid incentives paid out in these months, for whichever they were posted
 * @param discountsQuoted by how much quotes sent in these months are below the list prices; not all
 *     were bought, so it is in no sum
 * @param keeps what the vendor is left with: sold − accrued
 * @param rate accrued ÷ sold, six places; null without net sales
 * @param otherCurrencies of incentives that are in none of the sums
 * @param lines by what was sold of them, the most first
 * @param months each of them, the oldest first
 */
public record Actual(
    String partnerId,
    YearMonth from,
    YearMonth until,
    Instant completeUpTo,
    Money sold,
    Money accrued,
    Money paid,
    Money discountsQuoted,
    Money keeps,
    @Nullable BigDecimal rate,
    SortedSet<String> otherCurrencies,
    List<OfLine> lines,
    List<OfMonth> months) {
  public Actual {
    lines = List.copyOf(lines);
    months = List.copyOf(months);
  }

  /**
   * One product line.
   *
   * @param line empty for what was sold of products without a known one
   * @param forecast null where the vendor keeps none for it
   */
  public record OfLine(String line, Money sold, @Nullable KeptForecast forecast) {}

  /**
   * What the vendor takes for what partners earn on a line: not what this one earned.
   *
   * @param marginPercent of what they sell of it
   * @param earned that share of what this partner sold; nothing where it sold less than nothing
   * @param forecastAt when it was forecast
   */
  public record KeptForecast(BigDecimal marginPercent, Money earned, Instant forecastAt) {}

  /** One month of the calendar. */
  public record OfMonth(YearMonth month, Money sold, Money accrued, Money paid) {}
}
