package pep.partner.webhook.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.transport.Challenge;
import pep.platform.events.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes facts as Standard Webhooks payloads: {@code type}, {@code timestamp} and {@code data}, and
 * beside them the vendor and the subject. A packed fact becomes one announcement for each line,
 * whose data is the line with what the event says of all lines.
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
          "remittances.paid.v1", "entries");

  private final JsonMapper mapper;

  Announcements(JsonMapper mapper) {
    this.mapper = mapper;
  }

  public List<Announcement> of(Envelope event) {
    String lines = PACKED.get(event.type());
    return lines == null
        ? List.of(announce(event, event.id(), event.id(), event.data(), 0))
        : split(event, lines);
  }

  /** A message that shows the owner of an endpoint that it listens. */
  public Announcement test(String id, WebhookEndpoint endpoint, Instant at) {
    ObjectNode data = mapper.createObjectNode().put("endpointId", endpoint.id());
    byte[] body = body(TEST_TYPE, at, endpoint.tenant().vendorId(), endpoint.id(), data);
    return new Announcement(id, id, TEST_TYPE, endpoint.id(), endpoint.partnerId(), 0, body);
  }

  /** What a new address is asked before anything is told there. */
  public Announcement challenge(Challenge challenge, WebhookEndpoint endpoint, Instant at) {
    ObjectNode data =
        mapper
            .createObjectNode()
            .put("endpointId", endpoint.id())
            .put("challenge", challenge.word());
    byte[] body = body(CHALLENGE_TYPE, at, endpoint.tenant().vendorId(), endpoint.id(), data);
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
    byte[] body = body(event.type(), event.time(), event.vendorid(), event.subject(), data);
    return new Announcement(
        key, webhookId, event.type(), event.subject(), textOf(data, "partnerId"), position, body);
  }

  private byte[] body(String type, Instant at, String vendorId, String subject, JsonNode data) {
    ObjectNode payload = mapper.createObjectNode();
    payload.put("type", type);
    payload.put("timestamp", at.toString());
    payload.put("vendorId", vendorId);
    payload.put("subject", subject);
    payload.set("data", data);
    return mapper.writeValueAsBytes(payload);
  }

  private static @Nullable String textOf(JsonNode data, String field) {
    JsonNode value = data.path(field);
    return value.isString() ? value.asString() : null;
  }
}
