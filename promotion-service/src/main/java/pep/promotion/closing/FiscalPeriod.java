package pep.promotion.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import pep.platform.problem.NotFound;
import pep.promotion.roster.VendorTerms;

/**
 * A month of a vendor's fiscal calendar.
 *
 * @param period its name, the calendar month's, such as {@code 2026-03}
 * @param fiscalYear the calendar year in which its fiscal year ends
 * @param number its place in the fiscal year, 1 to 12
 * @param from its first day, in the vendor's zone
 * @param until its last day
 */
public record FiscalPeriod(
    String period, int fiscalYear, int number, LocalDate from, LocalDate until) {

  private static final Pattern MONTH = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])");
  private static final int MONTHS = 12;

  /** The period of a calendar month. */
  public static FiscalPeriod of(YearMonth month, VendorTerms vendor) {
    int begin = vendor.fiscalYearStartMonth();
    int number = Math.floorMod(month.getMonthValue() - begin, MONTHS) + 1;
    int year = month.plusMonths(MONTHS - number).getYear();
    return new FiscalPeriod(month.toString(), year, number, month.atDay(1), month.atEndOfMonth());
  }

  /**
   * The period with a name.
   *
   * @throws NotFound when no month is named so
   */
  public static FiscalPeriod named(String period, VendorTerms vendor) {
    if (!MONTH.matcher(period).matches()) {
      throw new NotFound("period", period);
    }
    return of(YearMonth.parse(period), vendor);
  }

  /** Whether its last day is over. */
  boolean hasEnded(Instant now, VendorTerms vendor) {
    return !now.isBefore(until.plusDays(1).atStartOfDay(vendor.zone()).toInstant());
  }
}
