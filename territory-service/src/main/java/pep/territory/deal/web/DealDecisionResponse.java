package pep.territory.deal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.territory.binding.ForeignGround;
import pep.territory.deal.DealConflict;
import pep.territory.deal.DealDecision;

/**
 * A decision as its reader may see it.
 *
 * @param registered whether it could be registered at once
 * @param conflicts live deals on the same customer; a partner sees its own ones only
 * @param possible live deals on what may be the same customer; for the vendor only
 * @param grounds exclusive grants of others on the customer's place; for the vendor only
 * @param compared with how many live deals; for the vendor only
 */
record DealDecisionResponse(
    boolean registered,
    DealDecision.Outcome outcome,
    List<Reason> reasons,
    List<DealConflict> conflicts,
    @Nullable List<DealConflict> possible,
    @Nullable List<ForeignGround> grounds,
    @Nullable Integer compared,
    String ruleVersion) {

  static DealDecisionResponse of(DealDecision decision, Reach reader) {
    boolean vendor = reader instanceof Staff;
    return new DealDecisionResponse(
        decision.registered(),
        decision.outcome(),
        decision.reasons(),
        decision.conflicts().stream().filter(each -> vendor || each.own()).toList(),
        vendor ? decision.possible() : null,
        vendor ? decision.grounds() : null,
        vendor ? decision.compared() : null,
        decision.ruleVersion());
  }
}
