package pep.territory.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pep.territory.area.AreaRelation;
import pep.territory.area.AreaRelation.Kind;

/**
 * What a decision on a grant rested on besides the grant's own terms, so that it can be made again
 * although other grants have ended and other ground has been drawn anew since.
 *
 * @param compared how many grants of the line held on the days asked for
 * @param considered ids of those of them that counted; the others lay apart
 * @param grounds how the areas of two territories stood to each other; pairs not named were apart
 * @param setAside ids of grants that a reviewer had found not to overlap
 */
public record GrantFacts(
    int compared, List<String> considered, List<Ground> grounds, List<String> setAside) {

  /** How the areas of two territories, by their ids in order, stood to each other. */
  public record Ground(String one, String other, AreaRelation relation) {}

  public GrantFacts {
    considered = List.copyOf(considered);
    grounds = List.copyOf(grounds);
    setAside = List.copyOf(setAside);
  }

  /** The facts of a decision that has asked for these relations, by pairs of territory ids. */
  static GrantFacts of(
      List<GrantTerms> rivals, Map<Set<String>, AreaRelation> asked, Set<String> setAside) {
    List<Ground> grounds =
        asked.entrySet().stream()
            .filter(each -> each.getValue().kind() != Kind.DISJOINT)
            .map(each -> ground(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(Ground::one).thenComparing(Ground::other))
            .toList();
    Set<String> shared = new TreeSet<>();
    grounds.forEach(ground -> shared.addAll(List.of(ground.one, ground.other)));
    return new GrantFacts(
        rivals.size(),
        rivals.stream()
            .filter(rival -> shared.contains(rival.territoryId()))
            .map(GrantTerms::grantId)
            .toList(),
        grounds,
        setAside.stream().sorted().toList());
  }

  /** A pair of one territory with itself has one id only. */
  private static Ground ground(Set<String> pair, AreaRelation relation) {
    SortedSet<String> ids = new TreeSet<>(pair);
    return new Ground(ids.first(), ids.last(), relation);
  }

  /** The relations that were found then, by pairs of territory ids. */
  Map<Set<String>, AreaRelation> relations() {
    return grounds.stream()
        .collect(
            Collectors.toMap(
                ground -> Set.copyOf(List.of(ground.one, ground.other)), Ground::relation));
  }
}
