package pep.promotion.accrual.claim;

import java.time.Instant;
import org.joda.money.Money;
import pep.promotion.accrual.volume.VolumeAccrual;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;

/**
 * A claim that a run finds other than it was, and what the ledger needs for it.
 *
 * @param before as it was
 * @param after as it is now
 * @param lineId the line that caused it; the sale itself where money moved for others' reasons
 * @param first whether the sale has not asked for anything before
 */
public record ClaimChange(Claim before, Claim after, String lineId, boolean first) {

  /** By how much it moves what is owed: above zero accrues, below zero claws back, zero neither. */
  public Money posted() {
    return after.funded().minus(before.funded());
  }

  /** By how much it moves what the sale asks for. */
  Money counted() {
    return after.wanted().minus(before.wanted());
  }

  /**
   * The entry that the ledger keeps of it, named by promotion and sale, so that it can be written
   * once only.
   */
  public LedgerEntry entry(PublishedPromotion rebate, String runId, Instant now) {
    String first = rebate.id() + "/" + after.root();
    return new LedgerEntry(
        after.postings() == 1 ? first : first + "#" + after.postings(),
        runId,
        now,
        after.partnerId(),
        after.partnerCode(),
        rebate.id(),
        rebate.code(),
        "window",
        VolumeAccrual.month(rebate, after.belongsAt()),
        posted(),
        true,
        new LedgerEntry.Cause(lineId, after.root(), counted(), after.lacks()),
        new LedgerEntry.Basis(CappedAccrual.RULE_VERSION, rebate.version(), null, null));
  }
}
