package pep.performance.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** How many lines were not accepted for which first reason. */
final class ReasonCounts {

  private ReasonCounts() {}

  static Document document(List<LineDecision> decisions) {
    Map<ReasonCode, Long> counts = new EnumMap<>(ReasonCode.class);
    for (LineDecision decision : decisions) {
      if (!decision.reasons().isEmpty()) {
        counts.merge(decision.reasons().getFirst().code(), 1L, Long::sum);
      }
    }
    Document document = new Document();
    counts.forEach((code, count) -> document.append(code.wireName(), count));
    return document;
  }

  /** Adds what a stored batch counted. */
  static void add(Map<String, Long> sum, Document counted) {
    counted.forEach((code, count) -> sum.merge(code, ((Number) count).longValue(), Long::sum));
  }
}
