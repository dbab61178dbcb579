package pep.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.inbox.Incoming;
import pep.platform.tenancy.Tenant;
import tools.jackson.databind.json.JsonMapper;

/** Events about one tenant's things, and the messages that they arrive as. */
record Mail(Tenant tenant, EventCodec codec) {

  static final String QUEUE = "pep.sample.0";

  Envelope done(String thing) {
    return event("thing.done.v1", thing, 1, Map.of("thingId", thing));
  }

  Envelope buried(String thing) {
    return event("thing.buried.v1", thing, 1, Map.of("thingId", thing));
  }

  Envelope weighed(String thing, int grams) {
    return event("thing.weighed.v1", thing, 1, Map.of("thingId", thing, "grams", grams));
  }

  Envelope moved(String thing, long version, String name) {
    return event("thing.moved.v1", thing, version, Map.of("thingId", thing, "name", name));
  }

  Envelope event(String type, String thing, long version, Map<String, Object> data) {
    return new Envelope(
        "1.0",
        UUID.randomUUID().toString(),
        "/sample",
        type,
        thing,
        Instant.EPOCH,
        "application/json",
        tenant.vendorId(),
        version,
        "c",
        null,
        0,
        null,
        JsonMapper.shared().valueToTree(data));
  }

  /**
   * @param again whether they were delivered before, to a process that ended
   */
  List<Incoming> arrived(boolean again, Envelope... events) {
    List<Incoming> messages = new ArrayList<>();
    for (Envelope event : events) {
      byte[] body = codec.write(event).getBytes(StandardCharsets.UTF_8);
      messages.add(new Incoming(QUEUE, messages.size() + 1L, body, event.id(), again));
    }
    return messages;
  }

  /**
   * The events of one message.
   *
   * @param again whether it was delivered before, to a process that ended
   */
  List<Incoming> together(boolean again, Envelope... events) {
    List<Incoming> parts = new ArrayList<>();
    String message = events[0].id();
    for (Incoming each : arrived(again, events)) {
      int part = parts.size() + 1;
      parts.add(new Incoming(QUEUE, 1, message, part, each.body(), each.endings(), false));
    }
    return parts;
  }
}
