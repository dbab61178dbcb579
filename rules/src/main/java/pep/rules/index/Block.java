package pep.rules.index;

import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import pep.rules.evaluation.Comparison;
import pep.rules.evaluation.Facts;
import pep.rules.evaluation.Node;
import pep.rules.evaluation.Truth;
import pep.rules.evaluation.Watch;

/**
 * Some conjunctions, decided together: each name in turn strikes those that its value does not
 * meet. What is left over and asks for more than columns tell is tried.
 */
final class Block {

  private final Way[] ways;
  private final Column[] columns;
  private final long[] all;

  /**
   * A conjunction as it is tried.
   *
   * @param rule that it is a way to meet
   * @param further comparisons that no column tells
   */
  private record Way(int rule, Comparison[] further, Node[] others) {

    boolean isMetBy(Facts facts, Watch watch) {
      for (Comparison each : further) {
        if (each.of(facts.value(each.name())) != Truth.TRUE) {
          return false;
        }
      }
      for (Node each : others) {
        if (each.truth(facts, watch) != Truth.TRUE) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * @param rules the rule that each conjunction is a way to meet
   */
  Block(List<Conjunction> conjunctions, List<Integer> rules) {
    TreeSet<String> names = new TreeSet<>();
    conjunctions.forEach(each -> each.comparisons().forEach(it -> names.add(it.name())));
    columns = names.stream().map(name -> column(name, conjunctions)).toArray(Column[]::new);
    ways = new Way[conjunctions.size()];
    all = Bits.where(ways.length, place -> true);
    for (int place = 0; place < ways.length; place++) {
      Conjunction conjunction = conjunctions.get(place);
      ways[place] =
          new Way(
              rules.get(place),
              conjunction.comparisons().stream()
                  .filter(each -> ListColumn.leaves(each, conjunction.on(each.name())))
                  .toArray(Comparison[]::new),
              conjunction.others().toArray(Node[]::new));
    }
  }

  private static Column column(String name, List<Conjunction> conjunctions) {
    Asked asked = new Asked(name, conjunctions.stream().map(each -> each.on(name)).toList());
    if (ListColumn.fits(asked)) {
      return ListColumn.of(asked);
    }
    return NumberColumn.fits(asked) ? NumberColumn.of(asked) : ValueColumn.of(asked);
  }

  /** Adds the rules that hold. */
  void meet(Facts facts, Watch watch, BitSet met) {
    long[] candidates = all.clone();
    for (Column column : columns) {
      column.strike(facts.value(column.name()), candidates);
    }
    for (int word = 0; word < candidates.length; word++) {
      for (long left = candidates[word]; left != 0; left &= left - 1) {
        Way way = ways[(word << 6) + Long.numberOfTrailingZeros(left)];
        if (!met.get(way.rule()) && way.isMetBy(facts, watch)) {
          met.set(way.rule());
        }
      }
    }
  }
}
