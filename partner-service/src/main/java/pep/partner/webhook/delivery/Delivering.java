package pep.partner.webhook.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Service;
import pep.partner.webhook.endpoint.EndpointHealth;
import pep.partner.webhook.endpoint.EndpointHealths;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.message.Attempt;
import pep.partner.webhook.message.Attempts;
import pep.partner.webhook.message.MessageStatus;
import pep.partner.webhook.message.Messages;
import pep.partner.webhook.message.WebhookMessage;
import pep.partner.webhook.transport.AttemptOutcome;
import pep.partner.webhook.transport.DeliveryResult;
import pep.platform.tenancy.Tenant;

/** Makes one attempt to deliver a claimed message and settles what follows from it. */
@Service
class Delivering {

  private static final String GONE = "The receiver answered 410 Gone.";

  private final Posting posting;
  private final Messages messages;
  private final Attempts attempts;
  private final EndpointHealths healths;
  private final EndpointSwitch endpointSwitch;
  private final WebhookSettings settings;
  private final RetrySchedule retries;
  private final MeterRegistry meters;
  private final Clock clock;

  Delivering(
      Posting posting,
      Messages messages,
      Attempts attempts,
      EndpointHealths healths,
      EndpointSwitch endpointSwitch,
      WebhookSettings settings,
      MeterRegistry meters,
      Clock clock) {
    this.posting = posting;
    this.messages = messages;
    this.attempts = attempts;
    this.healths = healths;
    this.endpointSwitch = endpointSwitch;
    this.settings = settings;
    this.retries = settings.retries();
    this.meters = meters;
    this.clock = clock;
  }

  /** A test message is tried once, and whatever comes of it says nothing about the endpoint. */
  Attempt deliver(WebhookEndpoint endpoint, WebhookMessage message) {
    Tenant tenant = endpoint.tenant();
    Instant at = clock.instant();
    DeliveryResult result = posting.post(endpoint, message, at);
    Attempt attempt = attempts.log(tenant, message, result, at);
    meters
        .counter(
            "pep.webhook.attempts", "outcome", result.outcome().name().toLowerCase(Locale.ROOT))
        .increment();
    if (result.outcome().isSuccess()) {
      if (!message.isTest()) {
        healths.succeeded(tenant, endpoint.id());
      }
      messages.finish(tenant, message, MessageStatus.DELIVERED);
    } else if (message.isTest()) {
      messages.finish(tenant, message, MessageStatus.FAILED);
    } else {
      settleFailure(tenant, message, result);
    }
    return attempt;
  }

  private void settleFailure(Tenant tenant, WebhookMessage message, DeliveryResult result) {
    String endpointId = message.endpointId();
    Instant now = clock.instant();
    EndpointHealth health = healths.failed(tenant, endpointId, now);
    Instant firstFailure = message.firstFailure() == null ? now : message.firstFailure();
    if (result.outcome() == AttemptOutcome.GONE) {
      messages.finish(tenant, message, MessageStatus.FAILED);
      endpointSwitch.turnOff(tenant, endpointId, GONE);
      return;
    }
    retries
        .next(
            message.failures() + 1,
            firstFailure,
            now,
            ThreadLocalRandom.current().nextDouble(),
            result.retryAfter())
        .ifPresentOrElse(
            next -> messages.retry(tenant, message, firstFailure, next),
            () -> messages.finish(tenant, message, MessageStatus.FAILED));
    Instant failingSince = health.failingSince();
    if (failingSince != null && !now.isBefore(failingSince.plus(settings.giveUpAfter()))) {
      endpointSwitch.turnOff(tenant, endpointId, "Every attempt has failed since " + failingSince);
      return;
    }
    pause(tenant, endpointId, health, result, now);
  }

  /** The receiver asked for a pause, or failed so often in a row that it gets one. */
  private void pause(
      Tenant tenant, String endpointId, EndpointHealth health, DeliveryResult result, Instant now) {
    Duration asked = result.retryAfter();
    if (asked != null) {
      healths.pause(tenant, endpointId, now.plus(retries.bounded(asked)));
    }
    if (health.failures() >= settings.breakerFailures()) {
      healths.pause(tenant, endpointId, now.plus(settings.breakerPause()));
    }
  }
}
