package pep.promotion.accrual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.budget.BudgetDecision;
import pep.promotion.budget.Budgets;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;

/** Claims budgets for a run's capped rebates and gives the entries that the claims allow. */
@Component
class CappedPostings {

  private final Claims claims;
  private final Budgets budgets;

  CappedPostings(Claims claims, Budgets budgets) {
    this.claims = claims;
    this.budgets = budgets;
  }

  /** A claim must wait for live reservations; the run is tried again. */
  static final class BudgetBusy extends RuntimeException {
    BudgetBusy(String promotionId) {
      super("budget of " + promotionId + " has live reservations", null, false, false);
    }
  }

  /**
   * What a run writes for one capped rebate.
   *
   * @param round the budget's round that it is conditional on
   */
  record Shared(PublishedPromotion rebate, long round, CappedRun.Outcome outcome) {}

  /**
   * Shares out the budget of every capped rebate that a partner of the run qualifies for.
   *
   * @throws BudgetBusy when a claim has to wait; what was reserved before it stays reserved
   */
  List<Shared> share(
      Tenant tenant,
      String runId,
      Map<PartnerStanding, PartnerAccrual> partners,
      Map<String, SaleSet> sales,
      CurrencyUnit currency,
      Cause cause) {
    Map<String, CappedRun> runs = new LinkedHashMap<>();
    // A budget is read before its claims, so that one that moves in between is noticed.
    for (PublishedPromotion rebate : capped(partners.values())) {
      runs.put(rebate.id(), new CappedRun(rebate, budgets.get(tenant, rebate.id()), currency));
    }
    if (runs.isEmpty()) {
      return List.of();
    }
    List<String> ids = partners.keySet().stream().map(PartnerStanding::partnerId).toList();
    Map<String, Map<String, List<Claim>>> earlier = claims.of(tenant, ids, runs.keySet());
    partners.forEach(
        (partner, accrual) -> {
          SaleSet set = sales.getOrDefault(partner.partnerId(), SaleSet.of(List.of()));
          RebateStacking stacking = new RebateStacking(accrual.qualified(), set);
          runs.forEach(
              (promotionId, run) -> {
                if (accrual.qualified().contains(run.rebate())) {
                  run.add(
                      partner,
                      earlier
                          .getOrDefault(promotionId, Map.of())
                          .getOrDefault(partner.partnerId(), List.of()),
                      CappedAccrual.of(run.rebate(), stacking, set, currency));
                }
              });
        });
    List<Shared> shared = new ArrayList<>(runs.size());
    for (CappedRun run : runs.values()) {
      if (run.changed()) {
        Money granted = granted(tenant, runId, run, cause);
        ClaimQueue others = claims.others(tenant, run.rebate().id(), ids);
        shared.add(new Shared(run.rebate(), run.budget().round(), run.share(granted, others)));
      }
    }
    return shared;
  }

  /** The capped rebates that any of the partners qualifies for. */
  static List<PublishedPromotion> capped(Collection<PartnerAccrual> partners) {
    return partners.stream()
        .flatMap(partner -> partner.qualified().stream())
        .filter(rebate -> rebate.definition().capped())
        .distinct()
        .toList();
  }

  private Money granted(Tenant tenant, String runId, CappedRun run, Cause cause) {
    Money lacking = run.lacking();
    if (!lacking.isPositive()) {
      return Money.zero(lacking.getCurrencyUnit());
    }
    String promotionId = run.rebate().id();
    BudgetDecision decision = budgets.claim(tenant, promotionId, runId, lacking, cause);
    if (decision.outcome() == BudgetDecision.Outcome.WAIT) {
      throw new BudgetBusy(promotionId);
    }
    return decision.granted();
  }

  /**
   * Moves claims and budgets within the transaction that writes the entries.
   *
   * @return false when another run was there meanwhile
   */
  boolean settle(Tenant tenant, String runId, List<Shared> shared) {
    for (Shared each : shared) {
      String promotionId = each.rebate().id();
      CappedRun.Outcome outcome = each.outcome();
      if (!budgets.queue(tenant, promotionId, each.round(), outcome.waiting())
          || !spend(tenant, runId, promotionId, outcome.spent())) {
        return false;
      }
      claims.move(tenant, promotionId, outcome.changes());
    }
    return true;
  }

  private boolean spend(Tenant tenant, String runId, String promotionId, Money spent) {
    Money none = Money.zero(spent.getCurrencyUnit());
    return spent.isZero()
        || budgets.settle(
            tenant,
            promotionId,
            runId,
            spent.isNegative() ? none : spent,
            spent.isNegative() ? spent.negated() : none);
  }

  /** Gives back what a run reserved and will not use. */
  void release(Tenant tenant, String runId, Collection<PublishedPromotion> rebates) {
    rebates.forEach(rebate -> budgets.release(tenant, rebate.id(), runId));
  }

  /** The entries as the ledger keeps them. */
  static List<LedgerEntry> entries(Shared shared, String runId, Instant now) {
    return shared.outcome().changes().stream()
        .filter(change -> !change.posted().isZero())
        .map(change -> change.entry(shared.rebate(), runId, now))
        .toList();
  }
}
