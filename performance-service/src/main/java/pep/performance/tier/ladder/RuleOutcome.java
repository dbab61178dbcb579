package pep.performance.tier.ladder;

import java.util.List;
import java.util.stream.Stream;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Node;
import pep.rules.evaluation.Rule;
import pep.rules.evaluation.Truth;

/** Whether a rule holds for a partner, and each of its predicates. */
public record RuleOutcome(boolean holds, List<Predicate> predicates) {

  static final RuleOutcome ALWAYS = new RuleOutcome(true, List.of());

  public RuleOutcome {
    predicates = List.copyOf(predicates);
  }

  /**
   * @param told what is told of the partner, exact
   * @param facts the same as rules see it
   */
  public static RuleOutcome of(Rule rule, TierFacts told, Facts facts) {
    return new RuleOutcome(
        rule.truth(facts) == Truth.TRUE,
        joined(rule.root()).map(node -> Predicate.of(node, told, facts)).toList());
  }

  /** What its {@code &&} and {@code ||} join. */
  private static Stream<Node> joined(Node node) {
    return switch (node) {
      case Node.All all -> all.parts().stream().flatMap(RuleOutcome::joined);
      case Node.Any any -> any.parts().stream().flatMap(RuleOutcome::joined);
      case Node.Not not -> Stream.of(not);
      case pep.rules.evaluation.Predicate predicate -> Stream.of(predicate);
    };
  }
}
