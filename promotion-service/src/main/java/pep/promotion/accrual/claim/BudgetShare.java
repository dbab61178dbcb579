package pep.promotion.accrual.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;
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

  /** The same as a reason. */
  public Reason why() {
    return exhaustedAt == null
        ? new Reason("budget-funds-all", Map.of("asked", asked.toString()))
        : new Reason(
            "budget-funds-some",
            Map.of(
                "asked", asked.toString(),
                "until", exhaustedAt.toString(),
                "funded", funded.toString(),
                "waiting", waiting.toString()));
  }
}
