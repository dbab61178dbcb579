package pep.gateway.workqueue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pep.gateway.composition.Composed;
import pep.gateway.composition.Part;

/**
 * What waits for the caller. A kind that the caller may not see is left out.
 *
 * @param asOf when the services were asked
 * @param kinds what waits, by kind
 * @param complete whether every service answered
 */
record WorkQueue(Instant asOf, Map<String, Waiting> kinds, boolean complete) {

  static WorkQueue of(Sources sources, Composed composed) {
    Map<String, Waiting> kinds = new LinkedHashMap<>();
    sources
        .byKind()
        .forEach(
            (kind, source) -> {
              Part part = composed.parts().get(kind);
              if (part != null && !Waiting.isForbidden(part)) {
                kinds.put(kind, source.read(part));
              }
            });
    return new WorkQueue(
        composed.asOf(), kinds, kinds.values().stream().allMatch(Waiting::isKnown));
  }
}
