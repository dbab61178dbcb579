package pep.performance.tier;

import java.util.List;

/** Whether a rule holds for a partner, and each of its predicates. */
public record RuleOutcome(boolean holds, List<Predicate> predicates) {

  public RuleOutcome {
    predicates = List.copyOf(predicates);
  }

  static final RuleOutcome ALWAYS = new RuleOutcome(true, List.of());
}
