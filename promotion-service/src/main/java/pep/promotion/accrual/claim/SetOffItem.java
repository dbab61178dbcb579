package pep.promotion.accrual.claim;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What one sale asks for, and how much of that is set off. */
final class SetOffItem {
  private final CappedAccrual.Asked asked;
  private final @Nullable Claim claim;
  private Money setOff;

  SetOffItem(CappedAccrual.Asked asked, Money nothing) {
    this.asked = asked;
    this.claim = null;
    this.setOff = nothing;
  }

  SetOffItem(Claim claim) {
    Money asks = claim.wanted().plus(claim.setOffOrNothing());
    this.asked =
        new CappedAccrual.Asked(claim.root(), claim.order(), asks, claim.root(), claim.soldAt());
    this.claim = claim;
    this.setOff = claim.setOffOrNothing();
  }

  /** The claim as it is stored; null for one that is touched. */
  @Nullable Claim claim() {
    return claim;
  }

  /** What is set off of it. */
  Money setOff() {
    return setOff;
  }

  String order() {
    return asked.order();
  }

  /** What it asks for before anything is set off. */
  Money asks() {
    return asked.amount();
  }

  void take(Money amount) {
    setOff = setOff.plus(amount);
  }

  Wanted wanted() {
    return new Wanted(
        asked.root(),
        asked.order(),
        asks().minus(setOff),
        setOff.isZero() ? null : setOff,
        asked.lineId(),
        asked.soldAt());
  }
}
