package pep.promotion.accrual;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.claim.ClaimsInOrder;
import pep.promotion.accrual.claim.Funding;
import pep.promotion.budget.BudgetView;
import pep.promotion.budget.Budgets;
import pep.promotion.promotion.AmendmentReckoning;
import pep.promotion.promotion.Promotions;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.Roster;

/** Reckons what an amendment of a rebate changes of what is owed. */
@Component
class Amendments implements AmendmentReckoning {

  private final PartnerSales sales;
  private final Promotions promotions;
  private final Budgets budgets;
  private final ClaimsInOrder claims;
  private final Roster roster;
  private final Clock clock;

  Amendments(
      PartnerSales sales,
      Promotions promotions,
      Budgets budgets,
      ClaimsInOrder claims,
      Roster roster,
      Clock clock) {
    this.sales = sales;
    this.promotions = promotions;
    this.budgets = budgets;
    this.claims = claims;
    this.roster = roster;
    this.clock = clock;
  }

  @Override
  public Moves moves(Tenant tenant, PublishedPromotion before, PublishedPromotion after) {
    CurrencyUnit currency = roster.vendor(tenant).currency();
    Map<String, Money> byPromotion = new HashMap<>();
    Map<String, Money> byPartner = new HashMap<>();
    if (after.accruing().isPresent() && !sameSales(before, after)) {
      earned(tenant, before, after, currency, byPromotion, byPartner);
    }
    Money paid = Money.zero(currency);
    Money limit = after.definition().budget();
    if (limit != null && !limit.equals(before.definition().budget())) {
      for (Funding.Move move : paid(tenant, after.id(), limit)) {
        Money more = move.after().funded().minus(move.before().funded());
        byPartner.merge(move.after().partnerCode(), more, Money::plus);
        paid = paid.plus(more);
      }
      byPromotion.merge(after.code(), paid, Money::plus);
    }
    byPromotion.values().removeIf(Money::isZero);
    byPartner.values().removeIf(Money::isZero);
    return new Moves(byPromotion, byPartner, paid);
  }

  private static boolean sameSales(PublishedPromotion before, PublishedPromotion after) {
    return before.stages().equals(after.stages())
        && before.definition().window().equals(after.definition().window());
  }

  private void earned(
      Tenant tenant,
      PublishedPromotion before,
      PublishedPromotion after,
      CurrencyUnit currency,
      Map<String, Money> byPromotion,
      Map<String, Money> byPartner) {
    List<PublishedPromotion> as = promotions.accruing(tenant);
    List<PublishedPromotion> were =
        as.stream().map(each -> each.id().equals(before.id()) ? before : each).toList();
    List<PublishedPromotion> become =
        as.stream().map(each -> each.id().equals(after.id()) ? after : each).toList();
    Instant now = clock.instant();
    sales.visit(
        tenant,
        currency,
        (book, standing, set) -> {
          PartnerAccrual was = PartnerAccrual.of(book, standing, were, set, currency, now);
          PartnerAccrual is = PartnerAccrual.of(book, standing, become, set, currency, now);
          Map<String, Money> moved = new HashMap<>(is.earned(set, currency));
          was.earned(set, currency)
              .forEach((code, money) -> moved.merge(code, money.negated(), Money::plus));
          moved.forEach(
              (code, money) -> {
                byPromotion.merge(code, money, Money::plus);
                byPartner.merge(standing.partnerCode(), money, Money::plus);
              });
        });
  }

  /** The claims that go without and that a limit has money for. */
  private List<Funding.Move> paid(Tenant tenant, String promotionId, Money limit) {
    BudgetView budget = budgets.get(tenant, promotionId);
    return Funding.share(
        List.of(),
        limit.minus(budget.balance().least()),
        claims.others(tenant, promotionId, Set.of()),
        budget.waiting().claims() > 0);
  }
}
