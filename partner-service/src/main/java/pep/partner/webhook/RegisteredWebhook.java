package pep.partner.webhook;

/** An endpoint together with a secret that its owner sees this once. */
public record RegisteredWebhook(WebhookEndpoint endpoint, SigningSecret secret) {}
