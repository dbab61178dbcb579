package pep.promotion.settlement;

import java.util.List;
import org.joda.money.Money;
import pep.promotion.ledger.PartnerAccount;
import pep.promotion.ledger.PromotionTotal;

/**
 * What a payment is for: the partner's account over the period that the settlement pays.
 *
 * @param line the payment
 * @param account what was owed at the beginning of the period and at its end
 * @param promotions what each promotion came to in the period
 */
public record RemittanceAdvice(
    SettlementLine line, PartnerAccount account, List<PromotionTotal> promotions) {

  public RemittanceAdvice {
    promotions = List.copyOf(promotions);
  }

  /** What moved the account besides promotions: payments, and what came of disputes. */
  public Money other() {
    Money other = account.closing().minus(account.opening());
    for (PromotionTotal each : promotions) {
      other = other.minus(each.owed());
    }
    return other;
  }
}
