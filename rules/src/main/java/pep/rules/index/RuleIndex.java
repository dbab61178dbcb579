package pep.rules.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Rule;
import pep.rules.evaluation.Watch;

/**
 * Which of many rules hold on some facts: the same that each says on its own. Comparisons of all
 * rules with constants are looked up together; what depends on the time or has another form is
 * tried where everything else that the rule wants is met. Safe for use by several threads.
 */
public final class RuleIndex {

  /** Conjunctions decided at once; the tables of a block grow with the square of it. */
  private static final int BLOCK = 1024;

  private final int size;
  private final List<Block> blocks = new ArrayList<>();

  public RuleIndex(List<Rule> rules) {
    size = rules.size();
    List<Conjunction> conjunctions = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int rule = 0; rule < size; rule++) {
      for (Conjunction each : Conjunctions.of(rules.get(rule).root())) {
        conjunctions.add(each);
        owners.add(rule);
      }
    }
    for (int from = 0; from < conjunctions.size(); from += BLOCK) {
      int to = Math.min(from + BLOCK, conjunctions.size());
      blocks.add(new Block(conjunctions.subList(from, to), owners.subList(from, to)));
    }
  }

  /**
   * The places of the rules that hold.
   *
   * @param watch of the facts' moment; knows afterwards up to when none of them turns by itself
   */
  public BitSet metBy(Facts facts, Watch watch) {
    BitSet met = new BitSet(size);
    for (Block block : blocks) {
      block.meet(facts, watch, met);
    }
    return met;
  }
}
