package pep.territory.placement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.tenancy.Caller;
import pep.territory.decision.Reason;
import pep.territory.placement.GrantDecision;
import pep.territory.placement.GrantDecision.Outcome;

/**
 * A decision as its reader may see it: a partner learns nothing of others' grants.
 *
 * @param doubtful ids of the grants it could not be compared with; for the vendor only
 */
record GrantDecisionResponse(
    Outcome outcome, List<Reason> reasons, @Nullable List<String> doubtful, String ruleVersion) {

  static GrantDecisionResponse of(GrantDecision decision, Caller reader) {
    if (!reader.isPartner()) {
      return new GrantDecisionResponse(
          decision.outcome(), decision.reasons(), decision.doubtful(), decision.ruleVersion());
    }
    List<Reason> reasons =
        decision.outcome() == Outcome.ISSUE
            ? decision.reasons()
            : List.of(
                Reason.of("in-review", "It cannot be compared with all others; a person looks."));
    return new GrantDecisionResponse(decision.outcome(), reasons, null, decision.ruleVersion());
  }
}
