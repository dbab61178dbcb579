package pep.territory.deal;

import java.util.List;
import pep.territory.decision.Reason;

/**
 * What the conflict policy says of a registration.
 *
 * @param outcome what follows
 * @param reasons what the registering partner may read; nothing in them shows a rival's deal
 * @param conflicts live deals on the same customer, the likeliest first
 * @param possible live deals on what may be the same customer, the likeliest first
 * @param compared with how many live deals
 */
public record DealDecision(
    Outcome outcome,
    List<Reason> reasons,
    List<DealConflict> conflicts,
    List<DealConflict> possible,
    int compared,
    String ruleVersion) {

  /** Registered, for a person to look at, or refused. */
  public enum Outcome {
    REGISTER,
    REVIEW,
    REFUSE
  }

  public DealDecision {
    reasons = List.copyOf(reasons);
    conflicts = List.copyOf(conflicts);
    possible = List.copyOf(possible);
  }

  public boolean registered() {
    return outcome == Outcome.REGISTER;
  }

  /** Deals of other partners on what may be the same customer: what a reviewer decides on. */
  List<String> doubtful() {
    return possible.stream().filter(each -> !each.own()).map(DealConflict::dealId).toList();
  }
}
