package pep.territory.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * One period of a quota, in the vendor's time zone.
 *
 * @param from the first day
 * @param until the first day after
 */
public record QuotaPeriod(LocalDate from, LocalDate until) {

  private static final int YEAR = 12;
  private static final int WHOLE = 100;

  /**
   * The first one that begins on the day or after it.
   *
   * @param fiscalYearStartMonth of the vendor, 1 (January) to 12
   */
  public static QuotaPeriod firstFrom(QuotaCycle per, LocalDate day, int fiscalYearStartMonth) {
    LocalDate month = day.withDayOfMonth(1);
    int since = Math.floorMod(month.getMonthValue() - fiscalYearStartMonth, YEAR) % per.months();
    LocalDate begin = month.minusMonths(since);
    LocalDate from = begin.isBefore(day) ? begin.plusMonths(per.months()) : begin;
    return new QuotaPeriod(from, from.plusMonths(per.months()));
  }

  /** The one after it. */
  public QuotaPeriod next(QuotaCycle per) {
    return new QuotaPeriod(until, until.plusMonths(per.months()));
  }

  /** The first day by which a share of it is over, rounded up to whole days. */
  public LocalDate over(int percent) {
    long days = ChronoUnit.DAYS.between(from, until);
    return from.plusDays(Math.ceilDiv(days * percent, WHOLE));
  }

  static Instant startOf(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
