package pep.territory.quota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a quota runs: the period that is watched, and what was waived.
 *
 * @param period that is watched; none when the grant ends before another one is over
 * @param checked whether the share of the quota was looked at within it
 * @param waivers of periods in which a missed quota takes nothing away
 */
public record QuotaCourse(@Nullable QuotaPeriod period, boolean checked, List<Waived> waivers) {

  /**
   * That a period is waived.
   *
   * @param from the first day of the period
   * @param by the subject of whoever did
   */
  public record Waived(LocalDate from, String reason, String by) {}

  public QuotaCourse {
    waivers = List.copyOf(waivers);
  }

  /**
   * From the first whole period on.
   *
   * @param ends the first day on which the grant holds no more; none for no end
   */
  public static QuotaCourse from(QuotaPeriod first, @Nullable LocalDate ends) {
    return new QuotaCourse(within(first, ends), false, List.of());
  }

  /** Begun again with the first whole period of another quota; what was waived stays waived. */
  public QuotaCourse anew(QuotaPeriod first, @Nullable LocalDate ends) {
    return new QuotaCourse(within(first, ends), false, waivers);
  }

  /** With the period waived; a repeat keeps the first reason. */
  public QuotaCourse waive(Waived waived) {
    if (waived(waived.from())) {
      return this;
    }
    List<Waived> all = new ArrayList<>(waivers);
    all.add(waived);
    return new QuotaCourse(period, checked, all);
  }

  private boolean waived(LocalDate from) {
    return waivers.stream().anyMatch(each -> each.from().equals(from));
  }

  /** When it is to be looked at next. */
  public Optional<Instant> dueAt(GrantQuota quota, ZoneId zone) {
    return Optional.ofNullable(period)
        .map(
            watched ->
                QuotaPeriod.startOf(
                    checked
                        ? watched.until().plusDays(quota.graceDays())
                        : watched.over(quota.warnAtPercent()),
                    zone));
  }

  /** What the clock finds. */
  public enum Finding {
    /** The share of the quota is there. */
    ON_COURSE,
    /** Less than that. */
    BEHIND,
    /** The period is over, and the quota was reached or waived. */
    KEPT,
    MISSED
  }

  /** What is found now that it is due. */
  public Finding judged(GrantQuota quota, Sold sold) {
    if (!checked) {
      return quota.reached(sold, quota.warnAtPercent()) ? Finding.ON_COURSE : Finding.BEHIND;
    }
    boolean kept = quota.reached(sold, 100) || period == null || waived(period.from());
    return kept ? Finding.KEPT : Finding.MISSED;
  }

  /**
   * How it goes on after that.
   *
   * @param ends the first day on which the grant holds no more; none for no end
   */
  public QuotaCourse after(Finding finding, GrantQuota quota, @Nullable LocalDate ends) {
    return switch (finding) {
      case ON_COURSE, BEHIND -> new QuotaCourse(period, true, waivers);
      case KEPT ->
          new QuotaCourse(
              period == null ? null : within(period.next(quota.per()), ends), false, waivers);
      case MISSED -> new QuotaCourse(null, false, waivers);
    };
  }

  /** A period that the grant's end cuts is not judged. */
  private static @Nullable QuotaPeriod within(QuotaPeriod period, @Nullable LocalDate ends) {
    return ends == null || !period.until().isAfter(ends) ? period : null;
  }
}
