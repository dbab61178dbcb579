package pep.partner.webhook.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.endpoint.Webhooks;
import pep.partner.webhook.message.Announcement;
import pep.partner.webhook.message.Announcements;
import pep.partner.webhook.message.MessageStatus;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.message.WebhookMessage;
import pep.platform.events.Envelope;
import pep.platform.records.RecordWrites;
import pep.platform.tenancy.Tenant;

/** Finds who hears of a fact and stores a message for each. */
@Service
public class Announcing {

  private final Webhooks webhooks;
  private final Audience audience;
  private final Announcements announcements;
  private final KeptAttributes kept;
  private final Messages messages;
  private final Dispatcher dispatcher;

  Announcing(
      Webhooks webhooks,
      Audience audience,
      Announcements announcements,
      KeptAttributes kept,
      Messages messages,
      Dispatcher dispatcher) {
    this.webhooks = webhooks;
    this.audience = audience;
    this.announcements = announcements;
    this.kept = kept;
    this.messages = messages;
    this.dispatcher = dispatcher;
  }

  /** As {@link #announce}, of facts that came together; a type that nobody hears is asked once. */
  public void announceAll(Tenant tenant, List<Envelope> events) {
    Map<String, List<WebhookEndpoint>> hearing = new HashMap<>();
    for (Envelope event : events) {
      List<WebhookEndpoint> endpoints =
          hearing.computeIfAbsent(event.type(), type -> webhooks.hearing(tenant, type));
      announce(event, endpoints);
    }
  }

  /**
   * Bears repetition: a message's id is derived from what it tells, so that every endpoint has
   * exactly one message however often the fact comes.
   */
  public void announce(Envelope event) {
    announce(event, webhooks.hearing(event.tenant(), event.type()));
  }

  private void announce(Envelope event, List<WebhookEndpoint> hearing) {
    Tenant tenant = event.tenant();
    if (hearing.isEmpty()) {
      return;
    }
    List<Announcement> all = announcements.of(event);
    List<Announcement> partners =
        hearing.stream().allMatch(each -> each.partnerId() == null) ? all : ofPartners(event);
    RecordWrites<WebhookMessage> batch = messages.writes(tenant);
    List<String> told = new ArrayList<>();
    for (WebhookEndpoint endpoint : hearing) {
      List<Announcement> own =
          (endpoint.partnerId() == null ? all : partners)
              .stream().filter(a -> endpoint.mayHear(a.about())).toList();
      if (own.isEmpty()) {
        continue;
      }
      boolean hears = audience.hears(endpoint);
      MessageStatus status = hears ? MessageStatus.PENDING : MessageStatus.FAILED;
      own.forEach(each -> messages.offer(batch, tenant, endpoint.id(), each, status));
      told.add(endpoint.id());
    }
    batch.send();
    told.forEach(endpointId -> dispatcher.wake(tenant, endpointId));
  }

  private List<Announcement> ofPartners(Envelope event) {
    return kept.withheld(event).map(announcements::of).orElse(List.of());
  }
}
