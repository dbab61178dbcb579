package pep.rules.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pep.rules.evaluation.Comparison;
import pep.rules.evaluation.Node;

/**
 * One way to meet a rule: all of these are true.
 *
 * @param comparisons that an index can look up
 * @param others that are tried one by one where all comparisons are true
 */
record Conjunction(List<Comparison> comparisons, List<Node> others) {

  static final Conjunction ALWAYS = new Conjunction(List.of(), List.of());

  /** What it wants of one name. */
  List<Comparison> on(String name) {
    return comparisons.stream().filter(each -> each.name().equals(name)).toList();
  }

  Conjunction and(Conjunction more) {
    return new Conjunction(joined(comparisons, more.comparisons), joined(others, more.others));
  }

  Conjunction and(Node more) {
    return new Conjunction(comparisons, joined(others, List.of(more)));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** What cannot turn comes first: where it decides, nothing waits for the rest. */
  Conjunction ordered() {
    List<Node> ordered = new ArrayList<>();
    others.stream().filter(node -> !node.timed()).forEach(ordered::add);
    others.stream().filter(Node::timed).forEach(ordered::add);
    return new Conjunction(comparisons, ordered);
  }
}
