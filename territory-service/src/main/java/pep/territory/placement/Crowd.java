package pep.territory.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How many partners hold grants at once. */
final class Crowd {

  private Crowd() {}

  /**
   * The most partners that hold one of the grants on one day that both given grants hold on. The
   * number can only rise on a day on which a grant begins, so only these are looked at.
   */
  static int peak(List<GrantTerms> grants, GrantTerms one, GrantTerms other) {
    LocalDate later =
        List.of(one.period().from(), other.period().from()).stream()
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return grants.stream()
        .map(grant -> grant.period().from().isBefore(later) ? later : grant.period().from())
        .distinct()
        .filter(day -> one.period().holdsOn(day) && other.period().holdsOn(day))
        .mapToInt(day -> partnersOn(day, grants))
        .max()
        .orElse(0);
  }

  private static int partnersOn(LocalDate day, List<GrantTerms> grants) {
    return (int)
        grants.stream()
            .filter(grant -> grant.period().holdsOn(day))
            .map(GrantTerms::partnerId)
            .distinct()
            .count();
  }
}
