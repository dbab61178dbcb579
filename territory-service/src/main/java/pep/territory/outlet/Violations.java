package pep.territory.outlet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds every pair of outlets that stands too close, by the cells that their circles reach. */
public final class Violations {

  private Violations() {}

  /** Each pair once, in the order of the two codes, the smaller one first. */
  public static List<Violation> among(List<Site> sites) {
    Map<Integer, List<Integer>> reaching = new HashMap<>();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      for (int cell : Grid.cells(site.point(), site.radius())) {
        reaching.computeIfAbsent(cell, none -> new ArrayList<>()).add(i);
      }
    }
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      TreeSet<Integer> near = new TreeSet<>();
      for (int cell : Grid.cells(site.point(), site.radius())) {
        near.addAll(reaching.getOrDefault(cell, List.of()));
      }
      for (int other : near.tailSet(i, false)) {
        SpacingPolicy.tooClose(site, sites.get(other))
            .map(neighbour -> pair(site, sites.get(other), neighbour))
            .ifPresent(violations::add);
      }
    }
    violations.sort(
        Comparator.comparing((Violation v) -> v.one().code())
            .thenComparing(v -> v.other().code()));
    return violations;
  }

  private static Violation pair(Site a, Site b, Neighbour neighbour) {
    boolean ordered = a.code().compareTo(b.code()) <= 0;
    return new Violation(
        ordered ? a : b, ordered ? b : a, neighbour.metres(), neighbour.required());
  }
}
