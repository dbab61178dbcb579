package pep.partner.webhook.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.message.WebhookMessage;
import pep.partner.webhook.transport.DeliveryResult;
import pep.partner.webhook.transport.Signature;
import pep.partner.webhook.transport.SigningSecret;
import pep.partner.webhook.transport.SigningSecrets;
import pep.partner.webhook.transport.Transport;

/** Signs a message and posts it to its endpoint. */
@Component
class Posting {

  private final Transport transport;
  private final SigningSecrets secrets;

  Posting(Transport transport, SigningSecrets secrets) {
    this.transport = transport;
    this.secrets = secrets;
  }

  DeliveryResult post(WebhookEndpoint endpoint, WebhookMessage message, Instant at) {
    List<SigningSecret> valid = secrets.valid(endpoint.tenant(), endpoint.id());
    if (valid.isEmpty()) {
      throw new IllegalStateException("webhook " + endpoint.id() + " has no secret to sign with");
    }
    Map<String, String> headers =
        Map.of(
            "webhook-id", message.webhookId(),
            "webhook-timestamp", Long.toString(at.getEpochSecond()),
            "webhook-signature", Signature.of(valid, message.webhookId(), at, message.body()));
    return transport.post(URI.create(endpoint.url()), headers, message.body());
  }
}
