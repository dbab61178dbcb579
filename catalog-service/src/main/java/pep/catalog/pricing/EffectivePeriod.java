package pep.catalog.pricing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time during which prices hold, half open: two periods that meet do not overlap.
 *
 * @param from first instant (inclusive)
 * @param until end (exclusive); null means without end
 */
public record EffectivePeriod(Instant from, @Nullable Instant until) {

  /**
   * @throws IllegalArgumentException when the end does not lie after the start
   */
  public EffectivePeriod {
    if (until != null && !until.isAfter(from)) {
      throw new IllegalArgumentException("a period ends after it begins, not at " + until);
    }
  }

  /** Whether {@code at} lies in the period. */
  public boolean contains(Instant at) {
    return !at.isBefore(from) && (until == null || at.isBefore(until));
  }

  /** Whether the two periods share an instant. */
  public boolean overlaps(EffectivePeriod other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(EffectivePeriod other) {
    return other.until == null || from.isBefore(other.until);
  }
}
