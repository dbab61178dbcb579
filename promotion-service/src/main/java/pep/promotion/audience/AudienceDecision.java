package pep.promotion.audience;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pep.platform.reason.Reason;
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

  /** As many as an audience has conditions. */
  private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

  public AudienceDecision {
    predicates = List.copyOf(predicates);
  }

  /** The predicates that did not hold. */
  public List<Predicate> failed() {
    return predicates.stream().filter(p -> !p.held()).toList();
  }

  /** One sentence: the predicates that decided, the failed ones where there are any. */
  public String reason() {
    return deciding().stream().map(each -> each.why().text()).collect(Collectors.joining("; "));
  }

  /** The same in its parts: the one predicate's reason, or one of several together. */
  public Reason why() {
    List<Predicate> deciding = deciding();
    return deciding.size() == 1 ? deciding.getFirst().why() : within("together", Map.of());
  }

  /**
   * A reason that rests on this: the codes of those of the predicates that decided are its facts
   * {@code first}, {@code second} and so on, and what they rest on is among its own.
   */
  public Reason within(String code, Map<String, String> facts) {
    Map<String, String> all = new HashMap<>(facts);
    Iterator<String> place = PLACES.iterator();
    for (Predicate each : deciding()) {
      if (!each.why().coded()) {
        return Reason.said(reason());
      }
      all.putAll(each.why().facts());
      all.put(place.next(), each.why().code());
    }
    return new Reason(code, all);
  }

  private List<Predicate> deciding() {
    return qualifies ? predicates : failed();
  }
}
