package pep.partner.webhook.endpoint;

import org.jspecify.annotations.Nullable;
import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "webhook-disabled",
    title = "The webhook is disabled",
    cure = "Enable it with POST /api/webhooks/{id}/enable, then ask again.")
public class EndpointDisabled extends RuleBroken {

  EndpointDisabled(String id, @Nullable String reason) {
    super("Webhook " + id + " is disabled: " + (reason == null ? "no reason kept" : reason));
  }
}
