package pep.partner.webhook.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.webhook.endpoint.EndpointHealths;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.endpoint.Webhooks;
import pep.partner.webhook.message.Announcement;
import pep.partner.webhook.message.Announcements;
import pep.partner.webhook.message.Attempt;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.message.WebhookMessage;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

/** Sends messages again, with the ids they had, and test messages. */
@Service
public class Replaying {

  private final Webhooks webhooks;
  private final Audience audience;
  private final Messages messages;
  private final Announcements announcements;
  private final Challenging challenging;
  private final Delivering delivering;
  private final EndpointHealths healths;
  private final Dispatcher dispatcher;
  private final WebhookSettings settings;
  private final Clock clock;

  Replaying(
      Webhooks webhooks,
      Audience audience,
      Messages messages,
      Announcements announcements,
      Challenging challenging,
      Delivering delivering,
      EndpointHealths healths,
      Dispatcher dispatcher,
      WebhookSettings settings,
      Clock clock) {
    this.webhooks = webhooks;
    this.audience = audience;
    this.messages = messages;
    this.announcements = announcements;
    this.challenging = challenging;
    this.delivering = delivering;
    this.healths = healths;
    this.dispatcher = dispatcher;
    this.settings = settings;
    this.clock = clock;
  }

  /** Sends a message now, also one that waits and to an endpoint that asked to be left alone. */
  public WebhookMessage replay(Tenant tenant, String endpointId, String messageId) {
    audience.guardHears(webhooks.get(tenant, endpointId));
    WebhookMessage message = messages.replay(tenant, endpointId, messageId, settings.claim());
    healths.resume(tenant, endpointId);
    dispatcher.wake(tenant, endpointId);
    return message;
  }

  /**
   * Sends all again that was stored in a range; returns how many.
   *
   * @param until the first instant beyond it; null for all up to now
   * @param delivered whether what was delivered is sent again too, or only what failed
   */
  public long replay(
      Tenant tenant, String endpointId, Instant since, @Nullable Instant until, boolean delivered) {
    Instant now = clock.instant();
    if (since.isAfter(now)) {
      throw InvalidInput.of("since", "in-the-future", "Give an instant that has passed.");
    }
    if (until != null && !until.isAfter(since)) {
      throw InvalidInput.of("until", "ends-before-it-begins", "Give an until after since.");
    }
    audience.guardHears(webhooks.get(tenant, endpointId));
    long replayed =
        messages.replay(tenant, endpointId, since, until == null ? now : until, delivered);
    dispatcher.wake(tenant, endpointId);
    return replayed;
  }

  /**
   * Sends a test message at once, to a disabled endpoint too, and answers with its attempt. An
   * address that has not proven itself is challenged before; if it fails that, with that attempt.
   */
  public Attempt test(Tenant tenant, String endpointId) {
    WebhookEndpoint endpoint = webhooks.get(tenant, endpointId);
    audience.guardOwner(endpoint);
    if (!challenging.hasProven(endpoint)) {
      Attempt proof = challenging.challenge(endpoint);
      if (!proof.outcome().isSuccess()) {
        return proof;
      }
    }
    Announcement test = announcements.test(UUID.randomUUID().toString(), endpoint, clock.instant());
    WebhookMessage message = messages.storeClaimed(tenant, endpointId, test, settings.claim());
    return delivering.deliver(endpoint, message);
  }
}
