package pep.partner.facts;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a grant lets a partner sell, and when.
 *
 * @param territories codes of the territory granted and of all below it
 * @param from the first day, in the vendor's zone; null where it always held
 * @param until the first day after; null for no end
 */
public record HeldGround(
    SortedSet<String> territories, @Nullable LocalDate from, @Nullable LocalDate until) {

  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }

  /** The days on which it begins to hold and ceases to. */
  public Stream<LocalDate> turns() {
    return Stream.of(Stream.ofNullable(from), Stream.ofNullable(until)).flatMap(days -> days);
  }
}
