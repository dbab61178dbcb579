package pep.territory.placement;

import java.util.List;
import pep.platform.reason.Reason;

/**
 * What the exclusivity policy says of a requested grant.
 *
 * @param reasons why; of an issued grant, what it was compared with
 * @param doubtful the live grants that it could not be compared with, in order of their ids
 * @param ruleVersion the version of the policy that decided
 */
public record GrantDecision(
    Outcome outcome, List<Reason> reasons, List<String> doubtful, String ruleVersion) {

  /** Issued, refused, or left to a person. */
  public enum Outcome {
    ISSUE,
    REVIEW,
    REFUSE
  }

  public GrantDecision {
    reasons = List.copyOf(reasons);
    doubtful = List.copyOf(doubtful);
  }

  /** What the partner that asked may read: nothing of others' grants, nor how many there are. */
  public List<Reason> reasonsForHolder() {
    return List.of(outcome == Outcome.ISSUE ? Reason.of("free") : Reason.of("in-review"));
  }
}
