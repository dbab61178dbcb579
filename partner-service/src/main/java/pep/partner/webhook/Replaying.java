package pep.partner.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

/** Sends messages again, with the ids they had, and test messages. */
@Service
public class Replaying {

  private final Webhooks webhooks;
  private final Audience audience;
  private final Messages messages;
  private final Announcements announcements;
  private final Delivering delivering;
  private final Dispatcher dispatcher;
  private final WebhookSettings settings;
  private final Clock clock;

  Replaying(
      Webhooks webhooks,
      Audience audience,
      Messages messages,
      Announcements announcements,
      Delivering delivering,
      Dispatcher dispatcher,
      WebhookSettings settings,
      Clock clock) {
    this.webhooks = webhooks;
    this.audience = audience;
    this.messages = messages;
    this.announcements = announcements;
    this.delivering = delivering;
    this.dispatcher = dispatcher;
    this.settings = settings;
    this.clock = clock;
  }

  public WebhookMessage replay(Tenant tenant, String endpointId, String messageId) {
    audience.guardHears(webhooks.get(tenant, endpointId));
    WebhookMessage message = messages.replay(tenant, endpointId, messageId);
    dispatcher.wake(tenant, endpointId);
    return message;
  }

  /** Sends all again that failed and was stored since an instant; returns how many. */
  public long replayFailed(Tenant tenant, String endpointId, Instant since) {
    if (since.isAfter(clock.instant())) {
      throw InvalidInput.of("since", "in-the-future", "Give an instant that has passed.");
    }
    audience.guardHears(webhooks.get(tenant, endpointId));
    long replayed = messages.replayFailed(tenant, endpointId, since);
    dispatcher.wake(tenant, endpointId);
    return replayed;
  }

  /** Sends a test message at once, to a disabled endpoint too, and answers with its attempt. */
  public Attempt test(Tenant tenant, String endpointId) {
    WebhookEndpoint endpoint = webhooks.get(tenant, endpointId);
    audience.guardOwner(endpoint);
    Announcement test = announcements.test(UUID.randomUUID().toString(), endpoint, clock.instant());
    WebhookMessage message = messages.storeClaimed(tenant, endpointId, test, settings.claim());
    return delivering.deliver(endpoint, message);
  }
}
