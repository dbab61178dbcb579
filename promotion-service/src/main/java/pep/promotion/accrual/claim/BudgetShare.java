package pep.promotion.accrual.claim;

import java.time.Instant;
import java.util.Collection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.promotion.PublishedPromotion;

/**
 * What one partner's sales have of the budget of a capped rebate.
 *
 * @param exhaustedAt until when the budget met every claim; null while it does
 * @param asked what the partner's sales ask for
 * @param funded what of that is owed to it
 * @param waiting what goes without until money comes back
 */
public record BudgetShare(
    String promotionId,
    String promotionCode,
    @Nullable Instant exhaustedAt,
    Money asked,
    Money funded,
    Money waiting) {

  static BudgetShare of(
      PublishedPromotion rebate,
      @Nullable Instant exhaustedAt,
      Collection<Claim> claims,
      CurrencyUnit currency) {
    Money zero = Money.zero(currency);
    Money asked = claims.stream().map(Claim::wanted).reduce(zero, Money::plus);
    Money funded = claims.stream().map(Claim::funded).reduce(zero, Money::plus);
    return new BudgetShare(
        rebate.id(), rebate.code(), exhaustedAt, asked, funded, asked.minus(funded));
  }

  /** The same in words. */
  public String reason() {
    return exhaustedAt == null
        ? "All of the %s that they ask for is funded.".formatted(asked)
        : "The budget met every claim until %s. Of the %s that they ask for, %s is funded and %s waits for money to come back, which goes to the sales that were accepted first."
            .formatted(exhaustedAt, asked, funded, waiting);
  }
}
