package pep.partner.webhook.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.transport.Challenge;
import pep.platform.events.Envelope;
import pep.platform.events.Topology;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events as Standard Webhooks payloads: {@code type}, {@code timestamp} and {@code data},
 * and beside them the vendor and the subject. A packed fact becomes one announcement for each line,
 * whose data is the line with what the event says of all lines. A state carries its {@code
 * version}, because states may come in any order and only the newest matters.
 */
@Component
public class Announcements {

  static final String TEST_TYPE = "webhook.test.v1";

  static final String CHALLENGE_TYPE = "webhook.challenge.v1";

  /** Packed facts and the field that holds their lines; each line has an {@code id}. */
  private static final Map<String, String> PACKED =
      Map.of(
          "incentives.accrued.v1", "entries",
          "incentives.reversed.v1", "entries",
          "remittances.paid.v1", "entries",
          "offer.begun.v1", "entries",
          "offer.ending.v1", "entries",
          "statements.ready.v1", "entries");

  /** What is the vendor's to know, although it is about a partner. */
  private static final Set<String> VENDORS_OWN =
      Set.of("partner.changed.v1", "partner.merged.v1", "waiver.asked.v1", "action.changed.v1");

  private final JsonMapper mapper;
  private final Topology topology;

  Announcements(JsonMapper mapper, Topology topology) {
    this.mapper = mapper;
    this.topology = topology;
  }

  public List<Announcement> of(Envelope event) {
    if (isState(event)) {
      String key = event.type() + "/" + event.subject() + "/" + event.version();
      return List.of(announce(event, key, event.id(), event.data(), 0));
    }
    String lines = PACKED.get(event.type());
    return lines == null
        ? List.of(announce(event, event.id(), event.id(), event.data(), 0))
        : split(event, lines);
  }

  private boolean isState(Envelope event) {
    return topology.event(event.type()).kind() == Topology.Kind.state;
  }

  /** A message that shows the owner of an endpoint that it listens. */
  public Announcement test(String id, WebhookEndpoint endpoint, Instant at) {
    ObjectNode data = mapper.createObjectNode().put("endpointId", endpoint.id());
    byte[] body = body(TEST_TYPE, at, endpoint, data);
    return new Announcement(id, id, TEST_TYPE, endpoint.id(), endpoint.partnerId(), 0, body);
  }

  /** What a new address is asked before anything is told there. */
  public Announcement challenge(Challenge challenge, WebhookEndpoint endpoint, Instant at) {
    ObjectNode data =
        mapper
            .createObjectNode()
            .put("endpointId", endpoint.id())
            .put("challenge", challenge.word());
    byte[] body = body(CHALLENGE_TYPE, at, endpoint, data);
    return new Announcement(
        challenge.word(),
        challenge.word(),
        CHALLENGE_TYPE,
        endpoint.id(),
        endpoint.partnerId(),
        0,
        body);
  }

  private List<Announcement> split(Envelope event, String field) {
    JsonNode lines = event.data().path(field);
    if (!lines.isArray()) {
      throw new IllegalArgumentException(event.type() + " holds no array " + field);
    }
    ObjectNode common = ((ObjectNode) event.data()).deepCopy();
    common.remove(field);
    List<Announcement> announcements = new ArrayList<>(lines.size());
    for (JsonNode line : lines) {
      String lineId = textOf(line, "id");
      if (lineId == null || !(line instanceof ObjectNode own)) {
        throw new IllegalArgumentException("a line of " + event.type() + " has no id");
      }
      ObjectNode data = common.deepCopy();
      data.setAll(own);
      announcements.add(
          announce(
              event,
              event.type() + "/" + lineId,
              event.id() + "." + lineId,
              data,
              announcements.size()));
    }
    return announcements;
  }

  private Announcement announce(
      Envelope event, String key, String webhookId, JsonNode data, int position) {
    ObjectNode payload = payload(event.type(), event.time(), event.vendorid(), event.subject());
    if (isState(event)) {
      payload.put("version", event.version());
    }
    byte[] body = mapper.writeValueAsBytes(payload.set("data", data));
    String about = VENDORS_OWN.contains(event.type()) ? null : textOf(data, "partnerId");
    return new Announcement(key, webhookId, event.type(), event.subject(), about, position, body);
  }

  private byte[] body(String type, Instant at, WebhookEndpoint endpoint, ObjectNode data) {
    ObjectNode payload = payload(type, at, endpoint.tenant().vendorId(), endpoint.id());
    return mapper.writeValueAsBytes(payload.set("data", data));
  }

  private ObjectNode payload(String type, Instant at, String vendorId, String subject) {
    return mapper
        .createObjectNode()
        .put("type", type)
        .put("timestamp", at.toString())
        .put("vendorId", vendorId)
        .put("subject", subject);
  }

  private static @Nullable String textOf(JsonNode data, String field) {
    JsonNode value = data.path(field);
    return value.isString() ? value.asString() : null;
  }
}
