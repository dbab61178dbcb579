package pep.partner.webhook.delivery;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import pep.partner.notice.NoticeKind;
import pep.partner.notice.Telling;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.endpoint.Webhooks;
import pep.partner.webhook.message.Messages;
import pep.platform.aggregate.StaleVersion;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Turns an endpoint off for what its receiver did; its owner turns it on again. */
@Service
class EndpointSwitch {

  private static final Logger log = LoggerFactory.getLogger(EndpointSwitch.class);
  private static final int TRIES = 5;

  private final Webhooks webhooks;
  private final Messages messages;
  private final Telling telling;

  EndpointSwitch(Webhooks webhooks, Messages messages, Telling telling) {
    this.webhooks = webhooks;
    this.messages = messages;
    this.telling = telling;
  }

  /** Everything that waits for it is given up; an endpoint deleted meanwhile stays deleted. */
  void turnOff(Tenant tenant, String endpointId, String reason) {
    for (int attempt = 1; !disable(tenant, endpointId, reason); attempt++) {
      if (attempt == TRIES) {
        throw new IllegalStateException("webhook " + endpointId + " keeps being changed");
      }
    }
    messages.failAll(tenant, endpointId);
  }

  /** False if somebody changed the endpoint between reading and writing. */
  private boolean disable(Tenant tenant, String endpointId, String reason) {
    WebhookEndpoint endpoint = webhooks.find(tenant, endpointId).orElse(null);
    if (endpoint == null || !endpoint.isEnabled()) {
      return true;
    }
    endpoint.disable(reason);
    try {
      webhooks.save(endpoint, Cause.ofClock("webhook-delivery").because(reason));
      log.warn("Webhook {} is disabled: {}", endpointId, reason);
      telling.tell(
          tenant,
          NoticeKind.WEBHOOK_DISABLED,
          endpointId + "/" + endpoint.version(),
          endpointId,
          endpoint.partnerId(),
          List.of(endpoint.url(), reason));
      return true;
    } catch (StaleVersion e) {
      return false;
    }
  }
}
