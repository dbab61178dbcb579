package pep.promotion.accrual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import pep.promotion.accrual.claim.CappedAccrual;
import pep.promotion.accrual.claim.Claim;
import pep.promotion.accrual.claim.OwnClaims;
import pep.promotion.accrual.claim.PartnerCap;
import pep.promotion.accrual.claim.SetOff;
import pep.promotion.accrual.claim.Wanted;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.volume.BelowZero;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.promotion.PublishedPromotion;

/**
 * Reckons what a partner's sales ask of the budget of a capped rebate.
 *
 * @param earlier the claims that are reckoned anew, as they are stored
 * @param wanted what the same sales and further ones ask for now
 * @param belowZero what is left below zero; empty for nothing
 */
record ClaimsOfPartner(List<Claim> earlier, List<Wanted> wanted, Optional<BelowZero> belowZero) {

  /**
   * From all its sales.
   *
   * @param stored all claims that it has
   */
  static ClaimsOfPartner whole(
      PublishedPromotion rebate,
      RebateStacking stacking,
      SaleSet sales,
      List<Claim> stored,
      CurrencyUnit currency) {
    CappedAccrual.Targets targets = CappedAccrual.targets(rebate, stacking, sales, currency);
    SetOff.Outcome outcome =
        SetOff.of(targets.asked(), targets.belowZero(), Money.zero(currency), OwnClaims.NONE);
    return new ClaimsOfPartner(
        stored,
        PartnerCap.on(rebate, outcome.wanted()),
        left(rebate, targets.belowZero(), outcome.total()));
  }

  /**
   * From the groups that are touched.
   *
   * @param last what was left below zero with the groups as they were
   * @param stored the claims of these groups
   * @param rest its other claims
   */
  static ClaimsOfPartner touched(
      PublishedPromotion rebate,
      RebateStacking stacking,
      Reckoning.Touched groups,
      Optional<BelowZero> last,
      List<Claim> stored,
      OwnClaims rest,
      CurrencyUnit currency) {
    Money nothing = Money.zero(currency);
    CappedAccrual.Targets before =
        CappedAccrual.targets(rebate, stacking, groups.before(), currency);
    CappedAccrual.Targets now = CappedAccrual.targets(rebate, stacking, groups.now(), currency);
    Money belowZero =
        last.map(BelowZero::amount).orElse(nothing).minus(before.belowZero()).plus(now.belowZero());
    Money ofRest = last.map(BelowZero::setOff).orElse(nothing);
    for (Claim claim : stored) {
      ofRest = ofRest.minus(claim.setOffOrNothing());
    }
    SetOff.Outcome outcome = SetOff.of(now.asked(), belowZero, ofRest, rest);
    List<Claim> earlier = new ArrayList<>(stored);
    earlier.addAll(outcome.moved());
    return new ClaimsOfPartner(earlier, outcome.wanted(), left(rebate, belowZero, outcome.total()));
  }

  private static Optional<BelowZero> left(
      PublishedPromotion rebate, Money belowZero, Money setOff) {
    return belowZero.isZero()
        ? Optional.empty()
        : Optional.of(new BelowZero(rebate.id(), belowZero, setOff));
  }
}
