package pep.territory.placement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The exclusivity rules as a person would check them: day by day, line by line, place by place. */
final class DayByDay {

  static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private DayByDay() {}

  /** Whether the grant may be issued, where each territory is a set of places. */
  static boolean allowed(
      GrantTerms requested, List<GrantTerms> live, Map<String, Set<Integer>> places) {
    return Stream.of("pumps", "pumps/large", "valves", "a line that nobody names")
        .filter(line -> isFor(requested, line))
        .allMatch(
            line ->
                allowedOf(
                    requested, live.stream().filter(each -> isFor(each, line)).toList(), places));
  }

  private static boolean isFor(GrantTerms grant, String line) {
    return grant.productLine().equals("*") || (line + "/").startsWith(grant.productLine() + "/");
  }

  private static boolean allowedOf(
      GrantTerms requested, List<GrantTerms> live, Map<String, Set<Integer>> places) {
    for (int i = 0; i < 40; i++) {
      LocalDate day = FIRST.plusDays(i);
      if (!requested.period().holdsOn(day)) {
        continue;
      }
      List<GrantTerms> today = live.stream().filter(grant -> grant.period().holdsOn(day)).toList();
      for (GrantTerms other : today) {
        boolean own = other.partnerId().equals(requested.partnerId());
        boolean same = other.productLine().equals(requested.productLine());
        if (own && same && other.territoryId().equals(requested.territoryId())) {
          return false;
        }
        boolean exclusive =
            other.kind() == GrantKind.EXCLUSIVE || requested.kind() == GrantKind.EXCLUSIVE;
        if (!own && exclusive && meet(other, requested, places)) {
          return false;
        }
        if (!own
            && other.kind() == GrantKind.LIMITED
            && meet(other, requested, places)
            && partners(other, requested, today, places) > other.limit()) {
          return false;
        }
      }
      if (requested.kind() == GrantKind.LIMITED
          && partners(requested, requested, today, places) > requested.limit()) {
        return false;
      }
    }
    return true;
  }

  private static int partners(
      GrantTerms limited,
      GrantTerms requested,
      List<GrantTerms> today,
      Map<String, Set<Integer>> places) {
    Set<String> partners = new HashSet<>(List.of(requested.partnerId(), limited.partnerId()));
    today.stream()
        .filter(grant -> meet(limited, grant, places))
        .forEach(grant -> partners.add(grant.partnerId()));
    return partners.size();
  }

  private static boolean meet(GrantTerms a, GrantTerms b, Map<String, Set<Integer>> places) {
    return a.territoryId().equals(b.territoryId())
        || !Collections.disjoint(places.get(a.territoryId()), places.get(b.territoryId()));
  }
}
