package pep.performance.intake.storing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import pep.performance.intake.line.LineDecision;

/** How many lines were not accepted, or accepted with a warning, for which first reason. */
public final class ReasonCounts {

  private ReasonCounts() {}

  static Map<String, Long> of(List<LineDecision> decisions) {
    Map<String, Long> counts = new TreeMap<>();
    for (LineDecision decision : decisions) {
      if (!decision.reasons().isEmpty()) {
        counts.merge(decision.reasons().getFirst().code().wireName(), 1L, Long::sum);
      }
    }
    return counts;
  }

  /** Adds what a stored batch counted. */
  public static void add(Map<String, Long> sum, Document counted) {
    counted.forEach((code, count) -> sum.merge(code, ((Number) count).longValue(), Long::sum));
  }
}
