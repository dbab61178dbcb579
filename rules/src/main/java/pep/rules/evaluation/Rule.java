package pep.rules.evaluation;

import java.util.List;
import java.util.Set;

/** A compiled rule. Safe for use by several threads. */
public final class Rule {

  private final String text;
  private final Node root;
  private final Set<String> names;

  /**
   * @param text as it was written
   * @param names of the vocabulary that it uses, wherever in it
   */
  public Rule(String text, Node root, Set<String> names) {
    this.text = text;
    this.root = root;
    this.names = Set.copyOf(names);
  }

  public String text() {
    return text;
  }

  public Node root() {
    return root;
  }

  /** Whether it asks for any of these names. */
  public boolean asksForAny(Set<String> some) {
    return some.stream().anyMatch(names::contains);
  }

  public Truth truth(Facts facts) {
    return truth(facts, new Watch(facts.moment()));
  }

  /**
   * @param watch of the facts' moment; knows afterwards when the truth may become another
   */
  public Truth truth(Facts facts, Watch watch) {
    return root.truth(facts, watch);
  }

  /** Every predicate with what is known and whether it held. */
  public Explanation explain(Facts facts) {
    return root.explain(facts);
  }

  /** The predicates that decided: those that held if it holds, those that did not otherwise. */
  public List<Explanation> decisive(Facts facts) {
    return explain(facts).decisive();
  }
}
