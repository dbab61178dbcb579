package pep.gateway.live;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something has changed.
 *
 * @param kind what it is
 * @param id which; null for several, or where the kind says it
 * @param audience who may hear of it
 */
record Hint(String kind, @Nullable String id, Audience audience) {

  /** What alone leaves the gateway. */
  String json() {
    ObjectNode json = JsonMapper.shared().createObjectNode().put("kind", kind);
    if (id != null) {
      json.put("id", id);
    }
    return json.toString();
  }
}
