package pep.partner.webhook;

import org.springframework.stereotype.Service;
import pep.partner.webhook.endpoint.WebhookEndpoint;
import pep.partner.webhook.endpoint.Webhooks;
import pep.platform.problem.Forbidden;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

/**
 * Who may see and change an endpoint: a partner's caller its own; the vendor's staff the vendor's,
 * while a partner's they only look at, since its secret and where its messages go are the
 * partner's.
 */
@Service
public class WebhookAccess {

  private final Webhooks webhooks;

  WebhookAccess(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  /**
   * @throws NotFound if it is another partner's
   */
  public WebhookEndpoint readable(Reach caller, String id) {
    WebhookEndpoint endpoint = webhooks.get(caller.tenant(), id);
    caller.require(endpoint.partnerId(), WebhookEndpoint.KIND.noun(), id);
    return endpoint;
  }

  /**
   * @throws Forbidden if the vendor's staff would change a partner's
   */
  public WebhookEndpoint writable(Reach caller, String id) {
    return own(caller, id, "The webhook is a partner's own; only the partner changes it.");
  }

  /**
   * @throws Forbidden if the vendor's staff would read what a partner is told
   */
  public WebhookEndpoint own(Reach caller, String id) {
    return own(caller, id, "The webhook is a partner's own; only the partner reads its messages.");
  }

  private WebhookEndpoint own(Reach caller, String id, String why) {
    WebhookEndpoint endpoint = readable(caller, id);
    if (caller instanceof Staff && endpoint.partnerId() != null) {
      throw new Forbidden(why);
    }
    return endpoint;
  }
}
