package pep.partner.webhook.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Service;
import pep.partner.webhook.endpoint.EndpointHealth;
import pep.partner.webhook.endpoint.EndpointHealths;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.message.Announcements;
import pep.partner.webhook.message.Attempt;
import pep.partner.webhook.message.Attempts;
import pep.partner.webhook.message.MessageStatus;
import pep.partner.webhook.message.WebhookMessage;
import pep.partner.webhook.transport.AttemptOutcome;
import pep.partner.webhook.transport.Challenge;
import pep.partner.webhook.transport.DeliveryResult;
import pep.platform.tenancy.Tenant;

/**
 * Asks the system behind an address whether it wants to be told, before the first message goes
 * there. Until it says so messages wait, as for an endpoint that fails.
 */
@Service
class Challenging {

  private final Posting posting;
  private final Announcements announcements;
  private final Attempts attempts;
  private final EndpointHealths healths;
  private final EndpointSwitch endpointSwitch;
  private final RetrySchedule retries;
  private final Clock clock;

  Challenging(
      Posting posting,
      Announcements announcements,
      Attempts attempts,
      EndpointHealths healths,
      EndpointSwitch endpointSwitch,
      WebhookSettings settings,
      Clock clock) {
    this.posting = posting;
    this.announcements = announcements;
    this.attempts = attempts;
    this.healths = healths;
    this.endpointSwitch = endpointSwitch;
    this.retries = settings.retries();
    this.clock = clock;
  }

  /** Whether the endpoint's address has proven itself; asked once, and for good until it moves. */
  boolean hasProven(WebhookEndpoint endpoint) {
    return healths.of(endpoint.tenant(), endpoint.id()).hasProven(endpoint.url());
  }

  /** Sends the challenge, and settles what follows from it. */
  Attempt challenge(WebhookEndpoint endpoint) {
    Tenant tenant = endpoint.tenant();
    Instant at = clock.instant();
    Challenge challenge = Challenge.random();
    WebhookMessage message =
        WebhookMessage.of(
            tenant,
            endpoint.id(),
            announcements.challenge(challenge, endpoint, at),
            MessageStatus.PENDING,
            at,
            at);
    DeliveryResult result = posting.post(endpoint, message, at).heldAgainst(challenge);
    Attempt attempt = attempts.log(tenant, message, result, at);
    if (result.outcome().isSuccess()) {
      healths.proven(tenant, endpoint.id(), endpoint.url());
    } else {
      settleFailure(tenant, endpoint.id(), result);
    }
    return attempt;
  }

  private void settleFailure(Tenant tenant, String endpointId, DeliveryResult result) {
    Instant now = clock.instant();
    EndpointHealth health = healths.failed(tenant, endpointId, now);
    Instant since = health.failingSince() == null ? now : health.failingSince();
    if (result.outcome() == AttemptOutcome.GONE) {
      endpointSwitch.turnOff(tenant, endpointId, "The receiver answered 410 Gone.");
      return;
    }
    retries
        .next(
            Math.max(1, health.failures()),
            since,
            now,
            ThreadLocalRandom.current().nextDouble(),
            result.retryAfter())
        .ifPresentOrElse(
            next -> healths.pause(tenant, endpointId, next),
            () ->
                endpointSwitch.turnOff(
                    tenant, endpointId, "The address has not proven itself since " + since));
  }
}
