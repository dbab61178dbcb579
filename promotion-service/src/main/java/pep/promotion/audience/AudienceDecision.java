package pep.promotion.audience;

import java.util.List;
import java.util.stream.Collectors;
import pep.promotion.roster.StandingVersions;

/**
 * Whether a partner is in an audience, with every predicate that was looked at.
 *
 * @param qualifies true when each predicate held
 * @param predicates all predicates, held or not, in a fixed order
 * @param versions the versions of the partner's states that were looked at
 */
public record AudienceDecision(
    boolean qualifies, List<Predicate> predicates, StandingVersions versions) {

  public AudienceDecision {
    predicates = List.copyOf(predicates);
  }

  /** The predicates that did not hold. */
  public List<Predicate> failed() {
    return predicates.stream().filter(p -> !p.held()).toList();
  }

  /** One sentence: the predicates that decided, the failed ones where there are any. */
  public String reason() {
    List<Predicate> deciding = qualifies ? predicates : failed();
    return deciding.stream()
        .map(p -> p.name() + " " + p.expected() + ", is " + p.actual())
        .collect(Collectors.joining("; "));
  }
}
