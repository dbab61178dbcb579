package pep.gateway.reference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.gateway.settings.Room;
import tools.jackson.databind.JsonNode;

/**
 * A document of a service, or that it could not be read.
 *
 * @param content as the service gave it; absent if it could not be read and never was
 * @param readAt when it was read
 * @param current whether the last attempt to read it succeeded
 */
record RoomDocument(
    Room room, @Nullable JsonNode content, @Nullable Instant readAt, boolean current) {

  static RoomDocument missing(Room room) {
    return new RoomDocument(room, null, null, false);
  }

  RoomDocument outdated() {
    return new RoomDocument(room, content, readAt, false);
  }

  /** {@code included}, {@code outdated} or {@code missing}. */
  String status() {
    if (content == null) {
      return "missing";
    }
    return current ? "included" : "outdated";
  }
}
