package pep.partner.webhook.endpoint;

import org.jspecify.annotations.Nullable;
import pep.platform.events.EventType;

/**
 * An endpoint is told nothing any more until somebody enables it.
 *
 * @param partnerId the partner whose it is; null for the vendor's own
 * @param reason what its receiver did, or why somebody turned it off
 */
@EventType("webhook.disabled.v1")
public record WebhookDisabled(String webhookId, @Nullable String partnerId, String reason) {}
