package pep.partner.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of many rules hold for one partner, without running each. The comparisons of all rules are
 * decided together; each rule hangs on comparisons of which at least one must hold for the rule to
 * hold, and only rules that hang on one that does are looked at, part by part. What is no
 * comparison is run by CEL. Failing counts as in CEL: see {@link Outcome}.
 */
final class RuleIndex {

  private final ComparisonIndex comparisons;
  private final RulePart[] rules;
  private final int[][] hanging;
  private final int[] free;

  /**
   * The comparisons that a rule hangs on.
   *
   * @param share of partners for which one of them may be expected to hold
   */
  private record Hooks(List<Integer> comparisons, double share) {}

  RuleIndex(List<SegmentRule> all) {
    Map<Comparison, Integer> numbers = new LinkedHashMap<>();
    rules = all.stream().map(rule -> node(rule.tree(), numbers)).toArray(RulePart[]::new);
    comparisons = new ComparisonIndex(numbers);
    Shares shares = new Shares(numbers.keySet());
    List<List<Integer>> byComparison = new ArrayList<>();
    for (int comparison = 0; comparison < numbers.size(); comparison++) {
      byComparison.add(new ArrayList<>());
    }
    List<Integer> onNone = new ArrayList<>();
    for (int rule = 0; rule < rules.length; rule++) {
      Hooks hooks = hooks(rules[rule], shares);
      for (int comparison : hooks == null ? List.<Integer>of() : hooks.comparisons()) {
        byComparison.get(comparison).add(rule);
      }
      if (hooks == null) {
        onNone.add(rule);
      }
    }
    hanging = byComparison.stream().map(RuleIndex::array).toArray(int[][]::new);
    free = array(onNone);
  }

  /** The places of the rules that hold. */
  BitSet metBy(Map<String, Object> values) {
    BitSet holding = comparisons.holding(values);
    BitSet met = new BitSet(rules.length);
    for (int comparison = holding.nextSetBit(0);
        comparison >= 0;
        comparison = holding.nextSetBit(comparison + 1)) {
      meet(hanging[comparison], met, holding, values);
    }
    meet(free, met, holding, values);
    return met;
  }

  private void meet(int[] candidates, BitSet met, BitSet holding, Map<String, Object> values) {
    for (int rule : candidates) {
      if (!met.get(rule) && rules[rule].holds(holding, values)) {
        met.set(rule);
      }
    }
  }

  private static RulePart node(RuleTree tree, Map<Comparison, Integer> numbers) {
    RulePart[] parts =
        tree.parts().stream().map(part -> node(part, numbers)).toArray(RulePart[]::new);
    return switch (tree.kind()) {
      case "and" -> new RulePart.And(parts);
      case "or" -> new RulePart.Or(parts);
      case "not" -> new RulePart.Not(parts[0]);
      default -> predicate(tree, numbers);
    };
  }

  /** Equal comparisons get one number. */
  private static RulePart predicate(RuleTree tree, Map<Comparison, Integer> numbers) {
    Comparison comparison = tree.comparison();
    if (comparison == null) {
      return new RulePart.Run(tree.program());
    }
    int next = numbers.size();
    int number = numbers.computeIfAbsent(comparison, added -> next);
    return new RulePart.Compares(number, comparison);
  }

  private static @Nullable Hooks hooks(RulePart node, Shares shares) {
    return switch (node) {
      case RulePart.Compares comparison ->
          new Hooks(List.of(comparison.number()), shares.of(comparison.comparison()));
      case RulePart.And and -> rarest(and.parts(), shares);
      case RulePart.Or or -> together(or.parts(), shares);
      case RulePart.Run run -> null;
      case RulePart.Not not -> null;
    };
  }

  private static @Nullable Hooks rarest(RulePart[] parts, Shares shares) {
    Hooks rarest = null;
    for (RulePart part : parts) {
      Hooks hooks = hooks(part, shares);
      if (hooks != null && (rarest == null || hooks.share() < rarest.share())) {
        rarest = hooks;
      }
    }
    return rarest;
  }

  private static @Nullable Hooks together(RulePart[] parts, Shares shares) {
    List<Integer> all = new ArrayList<>();
    double share = 0;
    for (RulePart part : parts) {
      Hooks hooks = hooks(part, shares);
      if (hooks == null) {
        return null;
      }
      all.addAll(hooks.comparisons());
      share += hooks.share();
    }
    return new Hooks(all, share);
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
