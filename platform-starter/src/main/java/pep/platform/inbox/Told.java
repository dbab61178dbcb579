package pep.platform.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Whose event waits, and since when.
 *
 * @param at when it was told
 */
record Told(String vendorId, Instant at) {

  private static final JsonFactory JSON = new JsonFactory();

  /** Reads no further than to both; none if the event cannot be read. */
  static Optional<Told> of(byte[] event) {
    String vendorId = null;
    String time = null;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), event)) {
      parser.nextToken();
      while ((vendorId == null || time == null) && parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING && name.equals("vendorid")) {
          vendorId = parser.getString();
        } else if (value == JsonToken.VALUE_STRING && name.equals("time")) {
          time = parser.getString();
        } else {
          parser.skipChildren();
        }
      }
      return told(vendorId, time);
    } catch (JacksonException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Told> told(@Nullable String vendorId, @Nullable String time) {
    return vendorId == null || time == null
        ? Optional.empty()
        : Optional.of(new Told(vendorId, Instant.parse(time)));
  }
}
