package pep.partner.webhook;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.History;

/** Who changed what of an endpoint, when and why. */
@Service
public class WebhookHistory {

  private static final int LIMIT = 200;

  private final History history;

  WebhookHistory(History history) {
    this.history = history;
  }

  /** The latest 200 changes, newest first. */
  public List<History.Entry> of(WebhookEndpoint endpoint) {
    return history.of(endpoint.tenant(), WebhookEndpoint.KIND, endpoint.id(), LIMIT);
  }
}
