package pep.territory.outlet;

import java.util.ArrayList;
import java.util.List;

/** Finds every pair of outlets of a brand that stands too close. */
public final class Violations {

  private Violations() {}

  /** Each pair once, in the order of the two codes. */
  public static List<Violation> among(List<Site> sites) {
    Neighbourhood neighbourhood = new Neighbourhood(sites);
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      int self = i;
      neighbourhood.around(
          i,
          other -> {
            if (other > self) {
              SpacingPolicy.tooClose(site, sites.get(other))
                  .ifPresent(close -> violations.add(pair(site, sites.get(other), close)));
            }
          });
    }
    violations.sort(Violation.BY_CODES);
    return violations;
  }

  private static Violation pair(Site a, Site b, Neighbour close) {
    boolean ordered = a.code().compareTo(b.code()) <= 0;
    return new Violation(ordered ? a : b, ordered ? b : a, close.metres(), close.required());
  }
}
