package pep.territory.outlet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That an outlet may stand too close to some others for a time.
 *
 * @param until the first day on which it may not, in the vendor's time zone
 * @param against ids of those others
 */
public record OutletWaiver(String waiverId, LocalDate until, List<String> against) {

  public OutletWaiver {
    against = List.copyOf(against);
  }

  /** Until when these two may stand too close to each other; empty if no waiver says so. */
  public static Optional<LocalDate> until(Outlet one, Outlet other) {
    return Stream.concat(of(one, other.id()), of(other, one.id())).max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> of(Outlet outlet, String other) {
    return Stream.ofNullable(outlet.waiver())
        .filter(waiver -> waiver.against().contains(other))
        .map(OutletWaiver::until);
  }

  /** Whether it is about everything that the decision refuses for. */
  boolean covers(SpacingDecision decision) {
    return !decision.granted()
        && decision.neighbours().stream().map(Neighbour::outletId).allMatch(against::contains);
  }
}
