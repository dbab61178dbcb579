package pep.territory.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.territory.placement.GrantDecision;
import pep.territory.placement.GrantDecision.Outcome;

/**
 * A decision as its reader may see it: a partner learns nothing of others' grants.
 *
 * @param doubtful ids of the grants it could not be compared with; for the vendor only
 */
record GrantDecisionResponse(
    Outcome outcome, List<Reason> reasons, @Nullable List<String> doubtful, String ruleVersion) {

  static GrantDecisionResponse of(GrantDecision decision, Reach reader) {
    boolean vendor = reader instanceof Staff;
    return new GrantDecisionResponse(
        decision.outcome(),
        vendor ? decision.reasons() : decision.reasonsForHolder(),
        vendor ? decision.doubtful() : null,
        decision.ruleVersion());
  }
}
