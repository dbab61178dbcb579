package pep.territory.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days that a grant was asked for, and those that are left of them under notice.
 *
 * @param period as it was asked for
 * @param zone the vendor's, in which the days are counted
 * @param noticedTo the first day on which it no longer holds by a notice; none without one
 */
record GrantDays(GrantPeriod period, String zone, @Nullable LocalDate noticedTo) {

  /** The days it holds: those asked for, or fewer under notice. */
  GrantPeriod holding() {
    return noticedTo == null ? period : period.endingOn(noticedTo);
  }

  /** Holding until this day, exclusive; one that ends before anyhow is left alone. */
  GrantDays noticed(LocalDate until) {
    LocalDate end = holding().until();
    return end == null || until.isBefore(end) ? new GrantDays(period, zone, until) : this;
  }

  boolean underNotice() {
    return noticedTo != null;
  }

  /** When they are over; none without an end. */
  @Nullable Instant end() {
    return holding().endIn(in());
  }

  ZoneId in() {
    return ZoneId.of(zone);
  }
}
