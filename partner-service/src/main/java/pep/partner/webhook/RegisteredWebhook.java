package pep.partner.webhook;

import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.transport.SigningSecret;

/** An endpoint together with a secret that its owner sees this once. */
public record RegisteredWebhook(WebhookEndpoint endpoint, SigningSecret secret) {}
