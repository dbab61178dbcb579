package pep.promotion.accrual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.budget.BudgetDecision;
import pep.promotion.budget.Budgets;
import pep.promotion.ledger.EntryEffect;
import pep.promotion.ledger.Ledger;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;

/** Claims budgets for a run's capped rebates and gives the entries that the claims allow. */
@Component
class CappedPostings {

  private final Ledger ledger;
  private final Budgets budgets;

  CappedPostings(Ledger ledger, Budgets budgets) {
    this.ledger = ledger;
    this.budgets = budgets;
  }

  /**
   * What a run posts for one capped rebate.
   *
   * @param accrued what it takes from the reservation
   * @param clawedBack what it gives back
   */
  record Claim(
      PublishedPromotion promotion, Money accrued, Money clawedBack, List<CappedEntry> entries) {}

  /** A claim must wait for live reservations; the run is tried again. */
  static final class BudgetBusy extends RuntimeException {
    BudgetBusy(String promotionId) {
      super("budget of " + promotionId + " has live reservations", null, false, false);
    }
  }

  /**
   * Reserves for every capped rebate that a partner of the run qualifies for.
   *
   * @throws BudgetBusy when a claim has to wait; what was reserved before it stays reserved
   */
  List<Claim> claim(
      Tenant tenant,
      String runId,
      Map<String, PartnerAccrual> partners,
      Map<String, SaleSet> sales,
      CurrencyUnit currency,
      Cause cause) {
    Map<String, CappedAccrual> accruals = new HashMap<>();
    Map<String, List<CappedAccrual.Earlier>> before = before(tenant, partners, currency);
    partners.forEach(
        (partnerId, partner) -> {
          RebateStacking stacking = new RebateStacking(partner.qualified());
          for (PublishedPromotion rebate : partner.qualified()) {
            if (rebate.definition().capped()) {
              accruals
                  .computeIfAbsent(rebate.id(), r -> new CappedAccrual(rebate, currency))
                  .add(
                      partnerId,
                      stacking,
                      sales.getOrDefault(partnerId, SaleSet.of(List.of())),
                      before.getOrDefault(rebate.id() + "/" + partnerId, List.of()));
            }
          }
        });
    List<Claim> claims = new ArrayList<>(accruals.size());
    for (CappedAccrual accrual : accruals.values()) {
      List<CappedEntry> entries = entries(tenant, runId, accrual, Money.zero(currency), cause);
      claims.add(claim(accrual.promotion(), entries, currency));
    }
    return claims;
  }

  private List<CappedEntry> entries(
      Tenant tenant, String runId, CappedAccrual accrual, Money zero, Cause cause) {
    String promotionId = accrual.promotion().id();
    if (budgets.get(tenant, promotionId).balance().exhausted()) {
      return accrual.entries(zero);
    }
    CappedAccrual.Plan plan = accrual.plan();
    if (!plan.wanted().isPositive()) {
      return plan.entries();
    }
    BudgetDecision decision = budgets.claim(tenant, promotionId, runId, plan.wanted(), cause);
    return switch (decision.outcome()) {
      case WAIT -> throw new BudgetBusy(promotionId);
      case FULL -> plan.entries();
      case REST, EXHAUSTED -> accrual.entries(decision.granted());
    };
  }

  private static Claim claim(
      PublishedPromotion rebate, List<CappedEntry> entries, CurrencyUnit currency) {
    Money zero = Money.zero(currency);
    Money accrued = zero;
    Money clawedBack = zero;
    for (CappedEntry entry : entries) {
      if (entry.posted().isPositive()) {
        accrued = accrued.plus(entry.posted());
      } else {
        clawedBack = clawedBack.minus(entry.posted());
      }
    }
    return new Claim(rebate, accrued, clawedBack, entries);
  }

  private Map<String, List<CappedAccrual.Earlier>> before(
      Tenant tenant, Map<String, PartnerAccrual> partners, CurrencyUnit currency) {
    List<String> capped =
        partners.values().stream()
            .flatMap(p -> p.qualified().stream())
            .filter(p -> p.definition().capped())
            .map(PublishedPromotion::id)
            .distinct()
            .toList();
    Map<String, List<CappedAccrual.Earlier>> before = new HashMap<>();
    if (capped.isEmpty()) {
      return before;
    }
    for (EntryEffect effect : ledger.effects(tenant, partners.keySet(), capped, currency)) {
      before
          .computeIfAbsent(effect.promotionId() + "/" + effect.partnerId(), k -> new ArrayList<>())
          .add(new CappedAccrual.Earlier(effect.root(), effect.lineId(), effect.counted()));
    }
    return before;
  }

  /**
   * Settles the budgets within the transaction that writes the entries.
   *
   * @return false when a reservation was released meanwhile
   */
  boolean settle(Tenant tenant, String runId, List<Claim> claims) {
    boolean settled = true;
    for (Claim claim : claims) {
      if (!claim.accrued().isZero() || !claim.clawedBack().isZero()) {
        settled &=
            budgets.settle(
                tenant, claim.promotion().id(), runId, claim.accrued(), claim.clawedBack());
      }
    }
    return settled;
  }

  /** Gives back what a run reserved and will not use. */
  void release(Tenant tenant, String runId, List<String> promotionIds) {
    promotionIds.forEach(promotionId -> budgets.release(tenant, promotionId, runId));
  }

  /** The entries as the ledger keeps them. */
  static List<LedgerEntry> entries(
      Claim claim, String runId, Map<String, String> partnerCodes, Instant now) {
    return claim.entries().stream()
        .map(
            e ->
                new LedgerEntry(
                    e.id(),
                    runId,
                    now,
                    e.partnerId(),
                    partnerCodes.getOrDefault(e.partnerId(), e.partnerId()),
                    e.promotionId(),
                    claim.promotion().code(),
                    "window",
                    e.posted(),
                    true,
                    new LedgerEntry.Cause(e.lineId(), e.root(), e.counted(), e.shortfall()),
                    new LedgerEntry.Basis(
                        CappedAccrual.RULE_VERSION, claim.promotion().version(), null, null)))
        .toList();
  }
}
