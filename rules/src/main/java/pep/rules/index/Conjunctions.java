package pep.rules.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pep.rules.evaluation.Comparison;
import pep.rules.evaluation.Node;
import pep.rules.evaluation.Predicate;

/**
 * The ways to meet a rule. An opposite is taken down to the comparisons, each of which has one;
 * what would multiply beyond measure, and what is no comparison, is left to be tried as it is.
 */
final class Conjunctions {

  /** Ways to meet one rule; above, a part is tried as a whole. */
  private static final int MOST = 16;

  private Conjunctions() {}

  static List<Conjunction> of(Node rule) {
    return ways(rule, true).stream().map(Conjunction::ordered).toList();
  }

  /**
   * @param truth whether the node is to be true, or false
   */
  private static List<Conjunction> ways(Node node, boolean truth) {
    return switch (node) {
      case Predicate predicate -> predicate(predicate, truth);
      case Node.Not not -> ways(not.part(), !truth);
      case Node.All all -> truth ? together(all.parts(), true) : instead(node, all.parts(), false);
      case Node.Any any -> truth ? instead(node, any.parts(), true) : together(any.parts(), false);
    };
  }

  private static List<Conjunction> predicate(Predicate predicate, boolean truth) {
    Optional<Comparison> comparison =
        predicate.comparison().map(each -> truth ? each : each.negated());
    return List.of(
        comparison
            .map(each -> new Conjunction(List.of(each), List.of()))
            .orElseGet(() -> Conjunction.ALWAYS.and(tried(predicate, truth))));
  }

  private static Node tried(Node node, boolean truth) {
    return truth ? node : new Node.Not("", node);
  }

  private static List<Conjunction> together(List<Node> parts, boolean truth) {
    List<Conjunction> ways = List.of(Conjunction.ALWAYS);
    for (Node part : parts) {
      List<Conjunction> more = ways(part, truth);
      List<Conjunction> before = ways;
      ways =
          before.size() * more.size() > MOST
              ? before.stream().map(each -> each.and(tried(part, truth))).toList()
              : before.stream().flatMap(each -> more.stream().map(each::and)).toList();
    }
    return ways;
  }

  private static List<Conjunction> instead(Node node, List<Node> parts, boolean truth) {
    List<Conjunction> ways = merged(parts.stream().flatMap(part -> ways(part, truth).stream()));
    return ways.size() > MOST ? List.of(Conjunction.ALWAYS.and(tried(node, truth))) : ways;
  }

  /** {@code a == 1 || a == 2} is one way, not two. */
  private static List<Conjunction> merged(Stream<Conjunction> ways) {
    List<Conjunction> merged = new ArrayList<>();
    Map<String, Set<Object>> values = new LinkedHashMap<>();
    ways.forEach(
        way -> {
          if (way.others().isEmpty()
              && way.comparisons().size() == 1
              && way.comparisons().getFirst() instanceof Comparison.OneOf it
              && it.among()) {
            values.computeIfAbsent(it.name(), name -> new HashSet<>()).addAll(it.values());
          } else {
            merged.add(way);
          }
        });
    values.forEach(
        (name, all) ->
            merged.add(
                new Conjunction(
                    List.of(new Comparison.OneOf(name, Set.copyOf(all), true)), List.of())));
    return merged;
  }
}
