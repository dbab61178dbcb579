package pep.gateway.home;

import java.time.Instant;
import java.util.Map;

/**
 * A caller's first page.
 *
 * @param asOf when it was composed
 * @param parts each part by its name
 * @param complete whether every part is there
 */
record Home(Instant asOf, Map<String, Part> parts, boolean complete) {

  static Home of(Instant asOf, Map<String, Part> parts) {
    return new Home(
        asOf, parts, parts.values().stream().allMatch(part -> part.status() == Part.Status.OK));
  }
}
