package pep.partner.segment;

import java.util.List;
import java.util.Map;

/**
 * One node of a rule's tree as it was for one partner.
 *
 * @param kind {@code and}, {@code or}, {@code not} or {@code predicate}
 * @param text the expression of a predicate; empty for the others
 * @param failed whether it could not be evaluated for this partner; then it did not hold either
 * @param values the names that a predicate uses, with the partner's values
 */
public record Explanation(
    String kind,
    String text,
    boolean held,
    boolean failed,
    Map<String, Object> values,
    List<Explanation> parts) {

  static Explanation of(
      String kind,
      String text,
      Outcome outcome,
      Map<String, Object> values,
      List<Explanation> parts) {
    return new Explanation(
        kind, text, outcome == Outcome.HOLDS, outcome == Outcome.FAILS, values, parts);
  }

  Outcome outcome() {
    return failed ? Outcome.FAILS : Outcome.of(held);
  }

  /** The predicates that made this node hold, or not hold. */
  List<String> decisive() {
    return switch (kind) {
      case "predicate" -> List.of(text);
      case "not" -> parts.getFirst().decisive();
      default ->
          parts.stream()
              .filter(part -> part.held() == held)
              .flatMap(part -> part.decisive().stream())
              .distinct()
              .toList();
    };
  }
}
