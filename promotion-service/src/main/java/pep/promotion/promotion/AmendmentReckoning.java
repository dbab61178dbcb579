package pep.promotion.promotion;

import java.util.Map;
import org.joda.money.Money;
import pep.platform.tenancy.Tenant;

/** Tells what an amendment would change of what is owed. */
public interface AmendmentReckoning {

  /**
   * What is owed more, or less where it is below zero.
   *
   * @param byPromotion by promotion code; each from its own currency, none of them zero
   * @param byPartner the same by partner code
   * @param paid what of it a raised budget pays to those who wait, not negative
   */
  record Moves(Map<String, Money> byPromotion, Map<String, Money> byPartner, Money paid) {}

  /**
   * Reckons what is known of all partners' sales with the promotion as it is and as it would be;
   * writes nothing. What rebates come to is reckoned with budgets left aside; what a budget pays is
   * what claims that wait would get now.
   */
  Moves moves(Tenant tenant, PublishedPromotion before, PublishedPromotion after);
}
