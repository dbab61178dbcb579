package pep.rules.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a rule as it was on some facts.
 *
 * @param kind {@code and}, {@code or}, {@code not}, {@code predicate}, or {@code withheld} for a
 *     predicate that the reader may not see
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

  static final String PREDICATE = "predicate";
  static final String WITHHELD = "withheld";

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

  /**
   * The same to somebody who may not see some names: what a predicate that uses one of them says,
   * and found, is left out, and so is when it turns.
   */
  public Explanation withholding(java.util.function.Predicate<String> name) {
    if (!kind.equals(PREDICATE)) {
      return of(kind, truth, parts.stream().map(part -> part.withholding(name)).toList());
    }
    return values.keySet().stream().anyMatch(name) || notKnown.stream().anyMatch(name)
        ? new Explanation(WITHHELD, "", held, truth, Map.of(), List.of(), false, null, List.of())
        : this;
  }

  /** The predicates that made it hold, or not hold. */
  public List<Explanation> decisive() {
    return switch (kind) {
      case PREDICATE, WITHHELD -> List.of(this);
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
