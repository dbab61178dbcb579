package pep.promotion.accrual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.accrual.claim.CappedRun;
import pep.promotion.accrual.claim.Claim;
import pep.promotion.accrual.claim.ClaimQueue;
import pep.promotion.accrual.claim.Claims;
import pep.promotion.accrual.claim.ClaimsInOrder;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.volume.BelowZero;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.accrual.volume.SalesSums;
import pep.promotion.budget.BudgetDecision;
import pep.promotion.budget.Budgets;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;

/** Claims budgets for a run's capped rebates and gives the entries that the claims allow. */
@Component
class CappedPostings {

  private final Claims claims;
  private final ClaimsInOrder ordered;
  private final Budgets budgets;

  CappedPostings(Claims claims, ClaimsInOrder ordered, Budgets budgets) {
    this.claims = claims;
    this.ordered = ordered;
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
   * What a run claims.
   *
   * @param shared by capped rebate whose claims change
   * @param belowZero what is left below zero, by partner whose claims were reckoned
   */
  record Claimed(List<Shared> shared, Map<String, List<BelowZero>> belowZero) {}

  /**
   * Shares out the budget of every capped rebate that a partner of the run qualifies for.
   *
   * @param partners those whose claims are reckoned
   * @param reckonings on what, by partner
   * @throws BudgetBusy when a claim has to wait; what was reserved before it stays reserved
   */
  Claimed share(
      Tenant tenant,
      String runId,
      Map<PartnerStanding, PartnerAccrual> partners,
      Map<String, Reckoning> reckonings,
      Summing.Step step,
      CurrencyUnit currency,
      Cause cause) {
    Map<String, List<BelowZero>> belowZero = new HashMap<>();
    partners.keySet().forEach(each -> belowZero.put(each.partnerId(), new ArrayList<>()));
    List<Shared> shared = new ArrayList<>();
    for (PublishedPromotion rebate : capped(partners.values())) {
      // A budget is read before its claims, so that one that moves in between is noticed.
      CappedRun run = new CappedRun(rebate, budgets.get(tenant, rebate.id()), currency);
      Map<String, List<Claim>> stored = ofTouched(tenant, rebate, reckonings.values());
      partners.forEach(
          (partner, accrual) -> {
            String id = partner.partnerId();
            PublishedPromotion own = accrual.qualified(rebate.id()).orElse(null);
            if (own != null) {
              ClaimsOfPartner found =
                  switch (Objects.requireNonNull(reckonings.get(id))) {
                    case Reckoning.Whole(SaleSet sales) ->
                        ClaimsOfPartner.whole(
                            own,
                            new RebateStacking(accrual.qualified(), sales),
                            sales,
                            claims.of(tenant, id, rebate.id()),
                            currency);
                    case Reckoning.Touched groups ->
                        ClaimsOfPartner.touched(
                            own,
                            new RebateStacking(accrual.qualified(), SalesSums.NONE),
                            groups,
                            step.of(id).belowZero(rebate),
                            stored.getOrDefault(id, List.of()),
                            ordered.own(tenant, rebate.id(), id, groups.allRoots()),
                            currency);
                  };
              run.add(partner, found.earlier(), found.wanted());
              found.belowZero().ifPresent(Objects.requireNonNull(belowZero.get(id))::add);
            }
          });
      if (run.changed() || run.mayPay()) {
        Money granted = granted(tenant, runId, run, cause);
        ClaimQueue others = ordered.others(tenant, rebate.id(), run.roots());
        shared.add(new Shared(rebate, run.budget().round(), run.share(granted, others)));
      }
    }
    return new Claimed(shared, belowZero);
  }

  /** The claims of the groups that are touched, by partner. */
  private Map<String, List<Claim>> ofTouched(
      Tenant tenant, PublishedPromotion rebate, Collection<Reckoning> reckonings) {
    Set<String> roots = new HashSet<>();
    for (Reckoning each : reckonings) {
      if (each instanceof Reckoning.Touched touched) {
        roots.addAll(touched.roots());
      }
    }
    return claims.ofSales(tenant, rebate.id(), roots).stream()
        .collect(Collectors.groupingBy(Claim::partnerId));
  }

  /** The capped rebates that any of the partners qualifies for, each once. */
  static List<PublishedPromotion> capped(Collection<PartnerAccrual> partners) {
    Map<String, PublishedPromotion> capped = new LinkedHashMap<>();
    for (PartnerAccrual partner : partners) {
      for (PublishedPromotion rebate : partner.qualified()) {
        if (rebate.definition().capped()) {
          capped.putIfAbsent(rebate.id(), rebate);
        }
      }
    }
    return List.copyOf(capped.values());
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
