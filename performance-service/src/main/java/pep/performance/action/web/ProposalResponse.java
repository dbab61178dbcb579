package pep.performance.action.web;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.action.Expected;
import pep.performance.action.Learned;
import pep.performance.action.Proposal;
import pep.performance.diagnosis.member.Cause;
import pep.performance.diagnosis.verdict.Evidence;
import pep.platform.reason.Reason;

/**
 * An action that may help a partner.
 *
 * @param code of the vendor's catalogue
 * @param against the cause that it is to take away
 * @param probability that this holds the partner back
 * @param reason why it is proposed, in one sentence
 * @param why the same in its parts
 * @param whom who usually does it
 * @param cost of it once
 * @param expected what it brings in sales if it takes the cause away
 * @param learned what measured effects of its form say of expected ones
 * @param heldOut whether the partner is left without it by lot, to be compared with; assigning it
 *     all the same takes the partner out of the hold-out
 * @param evidence for the cause, the strongest first
 */
record ProposalResponse(
    String code,
    String name,
    String form,
    @Nullable String against,
    @Nullable BigDecimal probability,
    String reason,
    Reason why,
    String whom,
    @Nullable Money cost,
    @Nullable Expected expected,
    @Nullable Learned learned,
    boolean heldOut,
    List<Evidence> evidence) {

  static ProposalResponse of(Proposal proposal) {
    Cause against = proposal.against();
    return new ProposalResponse(
        proposal.entry().code(),
        proposal.entry().name(),
        proposal.entry().form().wireName(),
        against == null ? null : against.wireName(),
        proposal.probability(),
        proposal.why().text(),
        proposal.why(),
        proposal.entry().whom(),
        proposal.entry().cost(),
        proposal.expected(),
        proposal.learned(),
        proposal.heldOut(),
        proposal.evidence());
  }
}
