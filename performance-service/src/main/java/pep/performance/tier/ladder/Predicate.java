package pep.performance.tier.ladder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pep.rules.evaluation.Comparison;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Node;
import pep.rules.evaluation.Truth;
import pep.rules.evaluation.Watch;

/**
 * One predicate of a rule, judged on its own.
 *
 * @param text as it stands in the rule
 * @param holds false also where a value is not known
 * @param variable the one that is compared with a number; null where the predicate is of another
 *     form
 * @param actual the variable's value, exact; null where it is not known
 * @param needed the number it is compared with
 * @param gap by how much the variable would have to rise, or to fall where negative; null where the
 *     predicate holds, or cannot be measured
 * @param unknown true where it neither holds nor does not, since something is not known; else null
 */
public record Predicate(
    String text,
    boolean holds,
    @Nullable String variable,
    @Nullable String actual,
    @Nullable BigDecimal needed,
    @Nullable BigDecimal gap,
    @Nullable Boolean unknown) {

  public static Predicate of(Node node, TierFacts told, Facts facts) {
    Truth truth = node.truth(facts, new Watch(facts.moment()));
    return switch (node) {
      case pep.rules.evaluation.Predicate predicate ->
          predicate
              .comparison()
              .map(comparison -> of(predicate.text(), truth, comparison, told))
              .orElseGet(() -> unmeasured(predicate.text(), truth));
      case Node.Not not -> unmeasured(not.text(), truth);
      case Node.All all -> throw new IllegalArgumentException("joins predicates, is none");
      case Node.Any any -> throw new IllegalArgumentException("joins predicates, is none");
    };
  }

  private static Predicate of(String text, Truth truth, Comparison comparison, TierFacts told) {
    BigDecimal needed = needed(comparison);
    if (needed == null) {
      return unmeasured(text, truth);
    }
    Object actual = TierVariable.named(comparison.name()).of(told);
    BigDecimal gap =
        truth == Truth.TRUE || actual == null
            ? null
            : needed.subtract(new BigDecimal(actual.toString()));
    return new Predicate(
        text,
        truth == Truth.TRUE,
        comparison.name(),
        actual == null ? null : actual.toString(),
        needed,
        gap,
        unknown(truth));
  }

  private static Predicate unmeasured(String text, Truth truth) {
    return new Predicate(text, truth == Truth.TRUE, null, null, null, null, unknown(truth));
  }

  private static @Nullable Boolean unknown(Truth truth) {
    return truth == Truth.UNKNOWN ? true : null;
  }

  /** The number that a variable is compared with; null where there is no one number. */
  private static @Nullable BigDecimal needed(Comparison comparison) {
    return switch (comparison) {
      case Comparison.Bound it -> plain(it.bound());
      case Comparison.OneOf it ->
          it.among()
                  && it.values().size() == 1
                  && it.values().iterator().next() instanceof Double number
              ? plain(number)
              : null;
      case Comparison.Holds it -> null;
      case Comparison.Known it -> null;
    };
  }

  private static BigDecimal plain(double number) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
