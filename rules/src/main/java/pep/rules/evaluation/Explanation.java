package pep.rules.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a rule as it was on some facts.
 *
 * @param kind {@code and}, {@code or}, {@code not} or {@code predicate}
 * @param text the expression of a predicate; empty for the others
 * @param held whether it was true
 * @param values the names that a predicate uses, with what is known of them
 * @param notKnown the names that a predicate uses and of which nothing is known
 * @param timed whether it may turn by itself
 * @param turnsAt when it next may; null if never while the facts stay as they are
 */
public record Explanation(
    String kind,
    String text,
    boolean held,
    Truth truth,
    Map<String, Object> values,
    List<String> notKnown,
    boolean timed,
    @Nullable Instant turnsAt,
    List<Explanation> parts) {

  static Explanation of(String kind, Truth truth, List<Explanation> parts) {
    Instant turnsAt =
        parts.stream()
            .map(Explanation::turnsAt)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(null);
    return new Explanation(
        kind,
        "",
        truth == Truth.TRUE,
        truth,
        Map.of(),
        List.of(),
        parts.stream().anyMatch(Explanation::timed),
        turnsAt,
        parts);
  }

  /** The predicates that made it hold, or not hold. */
  public List<Explanation> decisive() {
    return switch (kind) {
      case "predicate" -> List.of(this);
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
