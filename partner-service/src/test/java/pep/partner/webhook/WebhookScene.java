package pep.partner.webhook;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import pep.platform.events.Envelope;
import pep.platform.test.Answer;
import pep.platform.test.Api;
import pep.platform.test.Events;
import tools.jackson.databind.JsonNode;

/** A vendor of its own for one test, with what tests of webhooks do again and again. */
public record WebhookScene(Api api, Events events, String vendorId) {

  public static final String DEAL = "deal.approved.v1";
  private static final String[] SCOPES = {"webhooks:read", "webhooks:write"};

  public WebhookScene(Api api, Events events) {
    this(api, events, "ven_" + UUID.randomUUID().toString().substring(0, 8));
  }

  /** With a vendor that may have partners. */
  public static WebhookScene withPartners(Api api, Events events) {
    Map<String, Object> vendor =
        Map.of(
            "name", "Northwind",
            "currency", "GBP",
            "timeZone", "Europe/London",
            "admin", Map.of("email", UUID.randomUUID() + "@example.org", "name", "Ada"));
    String id = api.operator().post("/api/vendors", vendor).expect(201).text("id");
    return new WebhookScene(api, events, id);
  }

  /** The id of a partner that has applied. */
  String newPartner() {
    Map<String, Object> profile = Map.of("name", "P", "type", "reseller", "country", "GB");
    return partners()
        .post("/api/partners", Map.of("code", UUID.randomUUID().toString(), "profile", profile))
        .expect(201)
        .text("id");
  }

  Api partners() {
    return api.vendor(vendorId, "partners:read", "partners:write");
  }

  public Api staff() {
    return api.vendor(vendorId, SCOPES);
  }

  public Api partner(String partnerId) {
    return api.partner(vendorId, partnerId, SCOPES);
  }

  /** The answer to a registration: the webhook and its secret. */
  public Answer register(Api owner, String url, String... eventTypes) {
    return owner
        .post("/api/webhooks", Map.of("url", url, "eventTypes", List.of(eventTypes)))
        .expect(201);
  }

  Answer registerStrict(Api owner, String url, String... eventTypes) {
    Map<String, Object> request = new HashMap<>();
    request.put("url", url);
    request.put("eventTypes", List.of(eventTypes));
    request.put("strictOrder", true);
    return owner.post("/api/webhooks", request).expect(201);
  }

  Envelope deal(String partnerId, String dealId) {
    return events.publish(
        DEAL, vendorId, dealId, 1, Map.of("dealId", dealId, "partnerId", partnerId));
  }

  /** Waits until an endpoint's message has the status. */
  public JsonNode awaitMessage(Api owner, String webhook, String webhookId, String status) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                owner
                    .get("/api/webhooks/" + webhook + "/messages?webhookId=" + webhookId)
                    .expect(200)
                    .json()
                    .path("items")
                    .path(0),
            message -> message.path("status").asString("").equals(status));
  }

  void awaitStatus(Api owner, String webhook, String status) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> owner.get("/api/webhooks/" + webhook).expect(200).text("status"), status::equals);
  }
}
