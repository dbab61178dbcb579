package pep.promotion.accrual;

import java.time.Instant;
import org.joda.money.Money;
import pep.promotion.accrual.book.PostedVolume;
import pep.promotion.accrual.volume.VolumeAccrual;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;

/**
 * The difference that brings the ledger to what a volume rebate has earned.
 *
 * @param promotion the rebate
 * @param period the period's name
 * @param month the month that earned it
 * @param number of the posting in its position, from 1
 * @param delta above zero accrues, below zero claws back, never zero
 * @param net net volume of the period
 * @param earned what is owed once it is posted
 */
record VolumePosting(
    PublishedPromotion promotion,
    String period,
    String month,
    int number,
    Money delta,
    Money net,
    Money earned) {

  /** Names the posting by what it is, so that it can be written once only. */
  String entryId(String partnerId) {
    return promotion.id() + "/" + partnerId + "/" + period + "/" + number;
  }

  /** The entry that the ledger keeps of it. */
  LedgerEntry entry(PartnerStanding partner, String runId, Instant now) {
    return new LedgerEntry(
        entryId(partner.partnerId()),
        runId,
        now,
        partner.partnerId(),
        partner.partnerCode(),
        promotion.id(),
        promotion.code(),
        period,
        month.equals(PostedVolume.UNTOLD) ? null : month,
        delta,
        false,
        null,
        new LedgerEntry.Basis(VolumeAccrual.RULE_VERSION, promotion.version(), net, earned));
  }
}
