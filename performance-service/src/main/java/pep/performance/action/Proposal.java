package pep.performance.action;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.verdict.Evidence;
import pep.platform.reason.Reason;

/**
 * An action that may help a partner.
 *
 * @param against the cause that it is to take away; null where it is proposed for other reasons
 * @param probability that this holds the partner back; null without a cause
 * @param why it is proposed
 * @param expected what it brings if it takes the cause away, by what was learned of its form; null
 *     where that cannot be said
 * @param learned what that follows; null without a cause
 * @param heldOut whether the partner is to be left without it, to be compared with
 * @param evidence for the cause, the strongest first
 */
public record Proposal(
    CatalogueEntry entry,
    @Nullable Cause against,
    @Nullable BigDecimal probability,
    Reason why,
    @Nullable Expected expected,
    @Nullable Learned learned,
    boolean heldOut,
    List<Evidence> evidence) {

  public Proposal {
    evidence = List.copyOf(evidence);
  }

  Proposal heldOut(boolean held) {
    return new Proposal(entry, against, probability, why, expected, learned, held, evidence);
  }
}
