package pep.promotion.accrual.claim;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.accrual.sale.Acceptance;

/**
 * What one sale asks of the budget of a capped rebate, and how much of that is funded.
 *
 * @param root id of the sale
 * @param order its place in the order of acceptance, see {@link Acceptance#orderOf}
 * @param partnerId the partner
 * @param partnerCode the vendor's code for it
 * @param wanted what it asks for, not negative; zero once it was taken back
 * @param setOff what it would ask for besides, but for the partner's returns; null for nothing
 * @param funded what the ledger holds for it, from zero to what is wanted once a run has ended
 * @param postings how many entries the ledger has for it
 * @param soldAt when its sale was sold; null for one that was claimed before that was noted
 */
public record Claim(
    String root,
    String order,
    String partnerId,
    String partnerCode,
    Money wanted,
    @Nullable Money setOff,
    Money funded,
    int postings,
    @Nullable Instant soldAt) {

  /** When it was sold or, where that was not noted, accepted. */
  Instant belongsAt() {
    return soldAt == null ? acceptedAt() : soldAt;
  }

  /** When its sale was accepted. */
  public Instant acceptedAt() {
    return Acceptance.atOf(order);
  }

  /** What it goes without. */
  public Money lacks() {
    return wanted.minus(funded);
  }

  /** Whether it waits for money to come back. */
  public boolean waits() {
    return funded.isLessThan(wanted);
  }

  public Money setOffOrNothing() {
    return setOff == null ? Money.zero(wanted.getCurrencyUnit()) : setOff;
  }

  /** Asking for nothing any more. */
  Claim takenBack() {
    return new Claim(
        root,
        order,
        partnerId,
        partnerCode,
        Money.zero(wanted.getCurrencyUnit()),
        null,
        funded,
        postings,
        soldAt);
  }

  Claim asking(Wanted now) {
    // What is posted for a sale stays in one month, even if its day is corrected.
    return new Claim(
        root,
        now.order(),
        partnerId,
        partnerCode,
        now.amount(),
        now.setOff(),
        funded,
        postings,
        soldAt == null ? now.soldAt() : soldAt);
  }

  Claim fundedWith(Money amount) {
    return new Claim(
        root,
        order,
        partnerId,
        partnerCode,
        wanted,
        setOff,
        amount,
        amount.isEqual(funded) ? postings : postings + 1,
        soldAt);
  }
}
