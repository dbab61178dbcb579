package pep.rules.evaluation;

import java.util.ArrayList;
import java.util.List;

/** A part of a rule: its logical skeleton as all, any and not, everything else as predicates. */
public sealed interface Node permits Node.All, Node.Any, Node.Not, Predicate {

  /** Whether it may turn by itself. */
  boolean timed();

  /**
   * @param watch of the facts' moment; what the truth hangs on in time is noted there
   */
  Truth truth(Facts facts, Watch watch);

  Explanation explain(Facts facts);

  /** All parts are true. */
  record All(List<Node> parts) implements Node {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean timed() {
      return parts.stream().anyMatch(Node::timed);
    }

    @Override
    public Truth truth(Facts facts, Watch watch) {
      return Node.until(Truth.FALSE, parts, facts, watch);
    }

    @Override
    public Explanation explain(Facts facts) {
      List<Explanation> explained = parts.stream().map(part -> part.explain(facts)).toList();
      return Explanation.of(
          "and", Truth.all(explained.stream().map(Explanation::truth).toList()), explained);
    }
  }

  /** One part is true. */
  record Any(List<Node> parts) implements Node {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean timed() {
      return parts.stream().anyMatch(Node::timed);
    }

    @Override
    public Truth truth(Facts facts, Watch watch) {
      return Node.until(Truth.TRUE, parts, facts, watch);
    }

    @Override
    public Explanation explain(Facts facts) {
      List<Explanation> explained = parts.stream().map(part -> part.explain(facts)).toList();
      return Explanation.of(
          "or", Truth.any(explained.stream().map(Explanation::truth).toList()), explained);
    }
  }

  /**
   * The part is false.
   *
   * @param text as it stands in the rule, in its plainest spelling
   */
  record Not(String text, Node part) implements Node {
    @Override
    public boolean timed() {
      return part.timed();
    }

    @Override
    public Truth truth(Facts facts, Watch watch) {
      return part.truth(facts, watch).not();
    }

    @Override
    public Explanation explain(Facts facts) {
      Explanation explained = part.explain(facts);
      return Explanation.of("not", explained.truth().not(), List.of(explained));
    }
  }

  /**
   * Parts that cannot turn come first: where they decide, nothing waits for the others.
   *
   * @param decisive {@link Truth#FALSE} for all, {@link Truth#TRUE} for any
   */
  private static Truth until(Truth decisive, List<Node> parts, Facts facts, Watch watch) {
    List<Truth> truths = new ArrayList<>(parts.size());
    for (boolean timed : new boolean[] {false, true}) {
      for (Node part : parts) {
        if (part.timed() == timed) {
          Truth truth = part.truth(facts, watch);
          if (truth == decisive) {
            return decisive;
          }
          truths.add(truth);
        }
      }
    }
    return decisive == Truth.FALSE ? Truth.all(truths) : Truth.any(truths);
  }
}
