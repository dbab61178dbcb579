package pep.gateway.composition;

import java.time.Instant;
import java.util.Map;

/**
 * What several services say of one thing.
 *
 * @param asOf when it was composed
 * @param parts each part by its name
 * @param complete whether every part is there
 */
public record Composed(Instant asOf, Map<String, Part> parts, boolean complete) {

  static Composed of(Instant asOf, Map<String, Part> parts) {
    return new Composed(
        asOf, parts, parts.values().stream().allMatch(part -> part.status() == Part.Status.OK));
  }
}
