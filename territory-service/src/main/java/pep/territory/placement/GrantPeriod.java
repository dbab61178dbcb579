package pep.territory.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days a grant holds, in the vendor's time zone.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds; none for a grant without an end
 */
public record GrantPeriod(LocalDate from, @Nullable LocalDate until) {

  public GrantPeriod {
    if (until != null && !until.isAfter(from)) {
      throw new IllegalArgumentException("until %s is not after from %s".formatted(until, from));
    }
  }

  /** Whether they have a day in common. */
  public boolean overlaps(GrantPeriod other) {
    return (until == null || other.from.isBefore(until))
        && (other.until == null || from.isBefore(other.until));
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** The instant at which it is over, in this zone; none for one without an end. */
  @Nullable Instant endIn(ZoneId zone) {
    return until == null ? null : until.atStartOfDay(zone).toInstant();
  }
}
