package pep.promotion.promotion.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days on which a promotion holds, both included, in the vendor's time zone.
 *
 * @param from first day
 * @param until last day, not before the first
 * @param zone the vendor's time zone
 * @param opensAt the first instant of the first day or, where it was published later and does not
 *     reach back, when it was published
 * @param closesAt the first instant after it: after the last day, or when it was ended before
 * @throws IllegalArgumentException when the last day is before the first
 */
public record PromotionWindow(
    LocalDate from, LocalDate until, ZoneId zone, Instant opensAt, Instant closesAt) {

  public PromotionWindow {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("until " + until + " is before from " + from);
    }
  }

  /** A window that runs to the end of its last day. */
  public static PromotionWindow of(LocalDate from, LocalDate until, ZoneId zone) {
    return new PromotionWindow(
        from,
        until,
        zone,
        from.atStartOfDay(zone).toInstant(),
        until.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** The same window, without what lies before this instant. */
  public PromotionWindow notBefore(Instant at) {
    return at.isAfter(opensAt) ? new PromotionWindow(from, until, zone, at, closesAt) : this;
  }

  /**
   * The same window with another last day.
   *
   * @throws IllegalArgumentException when that is before the first
   */
  public PromotionWindow lastingUntil(LocalDate day) {
    return new PromotionWindow(
        from, day, zone, opensAt, day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** A window of the same days in which nothing falls. */
  public PromotionWindow emptied() {
    return new PromotionWindow(from, until, zone, opensAt, opensAt);
  }

  /** The same window, ended at this instant if it would have lasted longer. */
  public PromotionWindow cut(Instant at) {
    return at.isBefore(closesAt) ? new PromotionWindow(from, until, zone, opensAt, at) : this;
  }

  /** The whole days of it a year before. */
  public PromotionWindow aYearBefore() {
    return of(from.minusYears(1), until.minusYears(1), zone);
  }

  /** Whether no instant falls into it. */
  public boolean isEmpty() {
    return !opensAt.isBefore(closesAt);
  }

  /** Whether the instant falls on one of the days. */
  public boolean covers(Instant at) {
    return !at.isBefore(opensAt) && at.isBefore(closesAt);
  }

  /** Whether the two share an instant. */
  public boolean overlaps(PromotionWindow other) {
    return opensAt.isBefore(other.closesAt) && other.opensAt.isBefore(closesAt);
  }

  /** Whether it lasts at least that many calendar months. */
  public boolean lastsAtLeast(int months) {
    return !until.plusDays(1).isBefore(from.plusMonths(months));
  }

  /** Whether it lasts at most that many calendar months. */
  public boolean lastsAtMost(int months) {
    return !until.plusDays(1).isAfter(from.plusMonths(months));
  }
}
