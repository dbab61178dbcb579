package pep.territory.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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

  /** The same days up to this one, exclusive. */
  GrantPeriod endingOn(LocalDate day) {
    return new GrantPeriod(from, day);
  }

  /** The days of it that are left on this one; empty if there are none. */
  Optional<GrantPeriod> leftOn(LocalDate today) {
    LocalDate first = from.isAfter(today) ? from : today;
    return until == null || until.isAfter(first)
        ? Optional.of(new GrantPeriod(first, until))
        : Optional.empty();
  }

  /** The instant at which it is over, in this zone; none for one without an end. */
  @Nullable Instant endIn(ZoneId zone) {
    return until == null ? null : until.atStartOfDay(zone).toInstant();
  }
}
