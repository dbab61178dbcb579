package pep.platform.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Several events in one message, in the JSON batch format of CloudEvents 1.0: the broker's work is
 * by the message, so events that go to the same queues share one.
 */
public final class EventBatch {

  /** The content type of a message that holds a list of events. */
  public static final String CONTENT_TYPE = "application/cloudevents-batch+json";

  /** The content type of a message that is one event. */
  public static final String SINGLE = "application/cloudevents+json";

  private static final JsonFactory JSON = new JsonFactory();

  private EventBatch() {}

  /** The body of a message with these events, each in JSON. */
  public static String of(List<String> events) {
    return "[" + String.join(",", events) + "]";
  }

  /**
   * The events of a message, each exactly as it was sent.
   *
   * @return the body itself where it is no batch or cannot be read as one
   */
  public static List<byte[]> events(@Nullable String contentType, byte[] body) {
    if (!CONTENT_TYPE.equals(contentType)) {
      return List.of(body);
    }
    try {
      List<byte[]> events = split(body);
      return events.isEmpty() ? List.of(body) : events;
    } catch (JacksonException unreadable) {
      return List.of(body);
    }
  }

  private static List<byte[]> split(byte[] body) {
    List<byte[]> events = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          int from = (int) parser.currentTokenLocation().getByteOffset();
          parser.skipChildren();
          int until = (int) parser.currentLocation().getByteOffset();
          events.add(Arrays.copyOfRange(body, from, until));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
          return List.of();
        }
      }
    }
    return events;
  }
}
