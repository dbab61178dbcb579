package pep.performance.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pep.platform.productline.ProductLines;

/**
 * What is read of a grant's state.
 *
 * @param productLine it is for those below it too; {@link ProductLines#EVERY} for every line
 * @param from its first day
 * @param until the first day after it; null where it has no end
 * @param kind {@code open}, {@code limited} or {@code exclusive}; null of one that was told before
 *     kinds were kept, until it is told again
 */
public record KnownGrant(
    String partnerId,
    String territoryCode,
    String status,
    String productLine,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String kind) {

  static final String LIVE = "issued";
  private static final String EXCLUSIVE = "exclusive";

  /** Whether it is for a product line and holds on a day. */
  public boolean covers(String line, LocalDate day) {
    return ProductLines.cover(productLine, line) && holdsOn(day);
  }

  /** Whether it keeps others off its ground on a day. */
  boolean excludesOn(LocalDate day) {
    return EXCLUSIVE.equals(kind) && holdsOn(day);
  }

  /** Whether an issued grant holds on a day. */
  boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }
}
