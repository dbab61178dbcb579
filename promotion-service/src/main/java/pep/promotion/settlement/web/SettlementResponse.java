package pep.promotion.settlement.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.settlement.Settlement;
import pep.promotion.settlement.SettlementStatus;

/**
 * @param period the period whose closing balances it pays
 * @param payments how many partners it is over
 * @param approvalsNeeded how many people have to approve it, one or two
 * @param paid what the bank paid; left out before
 * @param rejected what it did not pay, or sent back, and is owed again; left out before
 */
record SettlementResponse(
    String id,
    String period,
    SettlementStatus status,
    Money amount,
    int payments,
    String proposedBy,
    Instant createdAt,
    int approvalsNeeded,
    List<Settlement.Approval> approvals,
    @Nullable Money paid,
    @Nullable Money rejected,
    @Nullable Instant paidAt) {

  static SettlementResponse of(Settlement settlement) {
    return new SettlementResponse(
        settlement.id(),
        settlement.period(),
        settlement.status(),
        settlement.amount(),
        settlement.payments(),
        settlement.proposedBy(),
        settlement.createdAt(),
        settlement.approvalsNeeded(),
        settlement.approvals(),
        settlement.paid(),
        settlement.rejected(),
        settlement.paidAt());
  }
}
