package pep.territory.deal;

import java.util.List;
import pep.territory.decision.Reason;

/**
 * What the conflict policy says of a registration.
 *
 * @param reasons what the registering partner may read; nothing in them shows a rival's deal
 * @param conflicts live deals on the same customer, the likeliest first
 * @param possible live deals on what may be the same customer, for the vendor to look at
 * @param compared with how many live deals
 */
public record DealDecision(
    boolean registered,
    List<Reason> reasons,
    List<DealConflict> conflicts,
    List<DealConflict> possible,
    int compared,
    String ruleVersion) {

  public DealDecision {
    reasons = List.copyOf(reasons);
    conflicts = List.copyOf(conflicts);
    possible = List.copyOf(possible);
  }
}
