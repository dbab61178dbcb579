package pep.territory.placement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import pep.platform.productline.ProductLines;
import pep.territory.area.AreaRelation;

/**
 * Whether a grant may be issued beside the live grants of the same vendor that have a product line
 * in common with it.
 *
 * <ul>
 *   <li>A partner holds one grant of a line in a territory at a time, and beside it one of every
 *       line, whose terms may be others.
 *   <li>Where one partner holds exclusively, no other partner gets a grant that shares ground and a
 *       day with it, nor is an exclusive grant issued over one of another partner; but for grants
 *       on territories that one of the two has carved out.
 *   <li>On every day of a limited grant, at most its limit of partners hold grants of a line of it
 *       that share ground with it, its holder included.
 *   <li>Where the ground cannot be compared and it matters, the grant goes to review. Doubts about
 *       grants that a reviewer has set aside count as no overlap.
 * </ul>
 */
public final class ExclusivityPolicy {

  public static final String VERSION = "exclusivity/1";

  private final BiFunction<String, String, AreaRelation> relation;

  /**
   * A policy over territories whose areas stand to each other as given.
   *
   * @param relation of the areas of two territories, by their ids
   */
  public ExclusivityPolicy(BiFunction<String, String, AreaRelation> relation) {
    this.relation = relation;
  }

  /**
   * Decides on a grant.
   *
   * @param live the grants that hold now or later, in any order
   * @param setAside ids of grants that a reviewer found not to overlap the requested one
   */
  public GrantDecision decide(GrantTerms requested, List<GrantTerms> live, Set<String> setAside) {
    return decide(requested, live, setAside, Set.of());
  }

  /**
   * Decides on a grant where ground is carved out.
   *
   * @param carvedOut ids of grants that exclusivity does not keep from the requested one
   */
  GrantDecision decide(
      GrantTerms requested, List<GrantTerms> live, Set<String> setAside, Set<String> carvedOut) {
    List<GrantTerms> rivals = rivals(requested, live);
    return new GrantCase(relation, requested, rivals, rivals.size(), setAside, carvedOut)
        .decision();
  }

  /** Decides once more, on the facts of the first time. */
  static GrantDecision again(GrantTerms requested, GrantFacts facts, List<GrantTerms> considered) {
    Map<Set<String>, AreaRelation> relations = facts.relations();
    return new GrantCase(
            (one, other) ->
                relations.getOrDefault(Set.copyOf(List.of(one, other)), AreaRelation.APART),
            requested,
            rivals(requested, facts.asTheyStood(considered)),
            facts.compared(),
            Set.copyOf(facts.setAside()),
            Set.copyOf(facts.carvedOut()))
        .decision();
  }

  /** Those that hold on a day of the requested one, in the order of their ids. */
  static List<GrantTerms> rivals(GrantTerms requested, List<GrantTerms> live) {
    return live.stream()
        .filter(grant -> !grant.grantId().equals(requested.grantId()))
        .filter(grant -> ProductLines.meet(grant.productLine(), requested.productLine()))
        .filter(grant -> grant.period().overlaps(requested.period()))
        .sorted((a, b) -> a.grantId().compareTo(b.grantId()))
        .toList();
  }
}
