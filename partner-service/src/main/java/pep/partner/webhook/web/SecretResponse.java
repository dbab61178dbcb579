package pep.partner.webhook.web;

/**
 * Shown once: nothing gives the secret out again.
 *
 * @param secret what the receiver verifies signatures with, as Standard Webhooks libraries take it
 */
record SecretResponse(WebhookResponse webhook, String secret) {}
