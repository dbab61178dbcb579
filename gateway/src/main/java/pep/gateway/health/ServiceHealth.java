package pep.gateway.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pep.gateway.rooms.RoomAnswer;
import pep.gateway.settings.Room;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * How one service is.
 *
 * @param room its short name, which its paths for operators carry
 * @param service its name
 * @param status as the service says it: up, degraded, down, out_of_service, unknown; away if it
 *     says nothing
 * @param components what the service says of each of its parts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServiceHealth(
    String room, String service, String status, Map<String, Component> components) {

  /**
   * @param details what the part says of itself; absent if nothing
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Component(String status, @Nullable JsonNode details) {}

  static ServiceHealth away(Room room) {
    return new ServiceHealth(room.code(), room.service(), "away", Map.of());
  }

  static ServiceHealth of(Room room, RoomAnswer answer) {
    try {
      JsonNode told = answer.content();
      if (!told.path("status").isString()) {
        return away(room);
      }
      Map<String, Component> components = new TreeMap<>();
      told.path("components").forEachEntry((name, each) -> components.put(name, component(each)));
      return new ServiceHealth(room.code(), room.service(), status(told), components);
    } catch (JacksonException unreadable) {
      return away(room);
    }
  }

  private static Component component(JsonNode told) {
    JsonNode details = told.path("details");
    return new Component(status(told), details.isObject() ? details : null);
  }

  private static String status(JsonNode told) {
    return told.path("status").asString("unknown").toLowerCase(Locale.ROOT);
  }
}
