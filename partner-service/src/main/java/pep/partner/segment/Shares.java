package pep.partner.segment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A guess at the share of partners for which a comparison holds, from the rules alone: the more
 * values of a name they tell apart, the rarer each of them.
 */
final class Shares {

  private static final double HALF = 0.5;

  private final Map<String, Set<String>> values = new HashMap<>();

  Shares(Collection<Comparison> comparisons) {
    for (Comparison comparison : comparisons) {
      Set<String> known = values.computeIfAbsent(comparison.name(), name -> new HashSet<>());
      switch (comparison) {
        case Comparison.IsOneOf it -> known.addAll(it.texts());
        case Comparison.Holds it -> known.add(it.text());
        case Comparison.IsBeyond it -> {}
        case Comparison.IsTrue it -> {}
      }
    }
  }

  /** From 0 to 1. */
  double of(Comparison comparison) {
    int known = Math.max(1, values.getOrDefault(comparison.name(), Set.of()).size());
    return switch (comparison) {
      case Comparison.IsOneOf it -> (double) it.texts().size() / known;
      case Comparison.Holds it -> 1.0 / known;
      case Comparison.IsBeyond it -> HALF;
      case Comparison.IsTrue it -> HALF;
    };
  }
}
