package pep.promotion.promotion.terms;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The periods of a vendor's fiscal calendar over which one partner may earn so much at most.
 *
 * @param per how long they are
 * @param yearStartsIn the first month of the fiscal year, 1 (January) to 12, as it was when that
 *     was stated
 * @throws IllegalArgumentException when there is no such month
 */
public record CapCalendar(CapPeriod per, int yearStartsIn) {

  private static final int MONTHS = 12;
  private static final int QUARTER = 3;

  public CapCalendar {
    if (yearStartsIn < 1 || yearStartsIn > MONTHS) {
      throw new IllegalArgumentException("a year starts in one of twelve months");
    }
  }

  /** How many months one of them is. */
  public int months() {
    return switch (per) {
      case MONTH -> 1;
      case QUARTER -> QUARTER;
      case YEAR -> MONTHS;
    };
  }

  /** Whether its periods are made of whole accrual periods, so that each lies in one of them. */
  public boolean wholly(AccrualPeriod period) {
    return switch (period) {
      case MONTH -> true;
      case QUARTER -> per != CapPeriod.MONTH && yearStartsIn % QUARTER == 1;
      case WINDOW -> false;
    };
  }

  /**
   * The name of the one that an instant lies in: {@code 2026-03}, {@code FY2026-Q1} or {@code
   * FY2026}, by the calendar year in which the fiscal year ends.
   */
  public String nameAt(Instant at, ZoneId zone) {
    return name(YearMonth.from(at.atZone(zone)));
  }

  /**
   * The name of the one that an accrual period lies in.
   *
   * @param accrualPeriod such as {@code 2026-03} or {@code 2026-Q1}
   */
  public String nameOf(String accrualPeriod) {
    int quarter = accrualPeriod.indexOf("-Q");
    return name(
        quarter < 0
            ? YearMonth.parse(accrualPeriod)
            : YearMonth.of(
                Integer.parseInt(accrualPeriod.substring(0, quarter)),
                Integer.parseInt(accrualPeriod.substring(quarter + 2)) * QUARTER));
  }

  private String name(YearMonth month) {
    int number = Math.floorMod(month.getMonthValue() - yearStartsIn, MONTHS);
    String year = "FY" + month.plusMonths(MONTHS - 1 - number).getYear();
    return switch (per) {
      case MONTH -> month.toString();
      case QUARTER -> year + "-Q" + (number / QUARTER + 1);
      case YEAR -> year;
    };
  }
}
