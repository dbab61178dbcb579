package pep.promotion.accrual;

import org.joda.money.Money;

/**
 * How far the ledger has followed a volume rebate for one partner and period.
 *
 * @param promotionId the rebate
 * @param period the period's name
 * @param amount what is owed by the entries so far
 * @param postings how many entries there are; the number of the last one
 */
record PostedVolume(String promotionId, String period, Money amount, int postings) {

  String key() {
    return promotionId + "/" + period;
  }
}
