package pep.promotion.accrual.claim;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Tenant;
import pep.promotion.budget.Budgets;
import pep.promotion.promotion.Promotions;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.Roster;

/** What partners have of budgets, and who goes without. */
@Service
public class BudgetShares {

  private final Claims claims;
  private final Budgets budgets;
  private final Promotions promotions;
  private final Roster roster;

  BudgetShares(Claims claims, Budgets budgets, Promotions promotions, Roster roster) {
    this.claims = claims;
    this.budgets = budgets;
    this.promotions = promotions;
    this.roster = roster;
  }

  /** What the partner's sales have of the budgets of its capped rebates, by promotion code. */
  public List<BudgetShare> of(Tenant tenant, String partnerId) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    Map<String, Instant> exhausted = budgets.exhausted(tenant);
    Map<String, List<Claim>> claimed = claims.of(tenant, partnerId);
    return promotions.accruing(tenant).stream()
        .filter(rebate -> claimed.containsKey(rebate.id()))
        .sorted(Comparator.comparing(PublishedPromotion::code))
        .map(
            rebate ->
                BudgetShare.of(
                    rebate,
                    exhausted.get(rebate.id()),
                    claimed.getOrDefault(rebate.id(), List.of()),
                    currency))
        .filter(share -> share.asked().isPositive())
        .toList();
  }

  /** The same for one rebate; null where no sale has asked anything of it. */
  public @Nullable BudgetShare of(Tenant tenant, String partnerId, PublishedPromotion rebate) {
    return of(tenant, partnerId).stream()
        .filter(share -> share.promotionId().equals(rebate.id()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The claims on a budget that go without, over all partners.
   *
   * @throws pep.platform.problem.NotFound when the vendor has no such budget
   */
  public Page<Claim> waiting(Tenant tenant, String promotionId, Listing listing) {
    return claims.waiting(tenant, budgets.get(tenant, promotionId).promotionId(), listing);
  }
}
