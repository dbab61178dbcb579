package pep.partner.webhook.web;

import java.time.Instant;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.webhook.endpoint.EndpointHealth;
import pep.partner.webhook.endpoint.EndpointStatus;
import pep.partner.webhook.endpoint.WebhookEndpoint;

/**
 * An endpoint, never with a secret.
 *
 * @param partnerId the partner whose system it is; absent for the vendor's own
 * @param failures attempts in a row that failed up to now
 * @param failingSince the first of them
 * @param pausedUntil nothing is sent before
 */
record WebhookResponse(
    String id,
    @Nullable String partnerId,
    String url,
    @Nullable String description,
    SortedSet<String> eventTypes,
    boolean strictOrder,
    EndpointStatus status,
    @Nullable String disabledReason,
    int failures,
    @Nullable Instant failingSince,
    @Nullable Instant pausedUntil,
    @Nullable Instant secretRotatedAt,
    Instant createdAt,
    Instant changedAt,
    long version) {

  static WebhookResponse of(WebhookEndpoint endpoint, EndpointHealth health) {
    return new WebhookResponse(
        endpoint.id(),
        endpoint.partnerId(),
        endpoint.url(),
        endpoint.description(),
        endpoint.eventTypes(),
        endpoint.strictOrder(),
        endpoint.status(),
        endpoint.disabledReason(),
        health.failures(),
        health.failingSince(),
        health.pausedUntil(),
        endpoint.secretRotatedAt(),
        endpoint.createdAt(),
        endpoint.changedAt(),
        endpoint.version());
  }
}
