package pep.territory.placement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
 * @param carvedOut ids of grants that are kept apart, since the ground of one is carved out
 * @param notices of those considered that were under notice
 */
public record GrantFacts(
    int compared,
    List<String> considered,
    List<Ground> grounds,
    List<String> setAside,
    List<Notice> notices,
    List<String> carvedOut) {

  /** How the areas of two territories, by their ids in order, stood to each other. */
  public record Ground(String one, String other, AreaRelation relation) {}

  /** That a grant was to end on this day, before the one that was asked for. */
  public record Notice(String grantId, LocalDate until) {}

  public GrantFacts {
    considered = List.copyOf(considered);
    grounds = List.copyOf(grounds);
    setAside = List.copyOf(setAside);
    // Decisions of the time before there were notices, or ground was carved out, have none.
    notices = notices == null ? List.of() : List.copyOf(notices);
    carvedOut = carvedOut == null ? List.of() : List.copyOf(carvedOut);
  }

  /** The facts of a decision that has asked for these relations, by pairs of territory ids. */
  static GrantFacts of(
      List<GrantTerms> rivals,
      Map<Set<String>, AreaRelation> asked,
      Set<String> setAside,
      Set<String> carvedOut) {
    List<Ground> grounds =
        asked.entrySet().stream()
            .filter(each -> each.getValue().kind() != Kind.DISJOINT)
            .map(each -> ground(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(Ground::one).thenComparing(Ground::other))
            .toList();
    Set<String> shared = new TreeSet<>();
    grounds.forEach(ground -> shared.addAll(List.of(ground.one, ground.other)));
    List<GrantTerms> considered =
        rivals.stream().filter(rival -> shared.contains(rival.territoryId())).toList();
    return new GrantFacts(
        rivals.size(),
        considered.stream().map(GrantTerms::grantId).toList(),
        grounds,
        setAside.stream().sorted().toList(),
        considered.stream().map(GrantFacts::notice).filter(Objects::nonNull).toList(),
        List.copyOf(new TreeSet<>(carvedOut)));
  }

  private static @Nullable Notice notice(GrantTerms rival) {
    LocalDate until = rival.period().until();
    return rival.noticed() && until != null ? new Notice(rival.grantId(), until) : null;
  }

  /** These grants, as they were asked for, with the notices that were given then. */
  List<GrantTerms> asTheyStood(List<GrantTerms> asAskedFor) {
    Map<String, LocalDate> ends =
        notices.stream().collect(Collectors.toMap(Notice::grantId, Notice::until));
    return asAskedFor.stream()
        .map(
            grant -> {
              LocalDate end = ends.get(grant.grantId());
              return end == null ? grant : grant.endingOn(end);
            })
        .toList();
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
