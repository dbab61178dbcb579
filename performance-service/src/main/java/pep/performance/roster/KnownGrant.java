package pep.performance.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a grant's state.
 *
 * @param from its first day
 * @param until the first day after it; null where it has no end
 */
public record KnownGrant(
    String partnerId,
    String territoryCode,
    String status,
    String productLine,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  static final String LIVE = "issued";

  /** Whether it is for a product line and holds on a day. */
  public boolean covers(String line, LocalDate day) {
    return line.equals(productLine) && holdsOn(day);
  }

  /** Whether an issued grant holds on a day. */
  boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }
}
