package pep.partner.segment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A guess at the share of partners for which a test holds, from the rules alone: the more values of
 * a name they tell apart, the rarer each of them.
 */
final class Shares {

  private static final double HALF = 0.5;

  private final Map<String, Set<String>> values = new HashMap<>();

  Shares(Collection<PlainTest> tests) {
    for (PlainTest test : tests) {
      Set<String> known = values.computeIfAbsent(test.name(), name -> new HashSet<>());
      switch (test) {
        case PlainTest.IsOneOf it -> known.addAll(it.texts());
        case PlainTest.Holds it -> known.add(it.text());
        case PlainTest.IsBeyond it -> {}
        case PlainTest.IsTrue it -> {}
      }
    }
  }

  /** From 0 to 1. */
  double of(PlainTest test) {
    int known = Math.max(1, values.getOrDefault(test.name(), Set.of()).size());
    return switch (test) {
      case PlainTest.IsOneOf it -> (double) it.texts().size() / known;
      case PlainTest.Holds it -> 1.0 / known;
      case PlainTest.IsBeyond it -> HALF;
      case PlainTest.IsTrue it -> HALF;
    };
  }
}
