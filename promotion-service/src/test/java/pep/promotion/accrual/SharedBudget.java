package pep.promotion.accrual;

import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.Samples;
import pep.promotion.budget.BudgetBalance;
import pep.promotion.budget.BudgetView;
import pep.promotion.budget.WaitingList;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;

/** A capped rebate with its budget, claims and entries in memory: lines arrive, runs settle. */
final class SharedBudget {

  private static final int PAGE = 7;

  final PublishedPromotion rebate;
  final List<LedgerEntry> ledger = new ArrayList<>();
  BudgetView budget;
  private final Map<String, List<SaleLine>> lines = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  SharedBudget(String percent, String limit) {
    rebate = Samples.capped("SPIFF", percent, limit);
    budget = view(Samples.gbp(limit), gbp("0"), WaitingList.empty(GBP));
  }

  void arrive(String partner, Collection<SaleLine> fact) {
    lines.computeIfAbsent(partner, p -> new ArrayList<>()).addAll(fact);
  }

  List<LedgerEntry> settle() {
    return settle(lines.keySet());
  }

  List<LedgerEntry> settle(Collection<String> partners) {
    CappedRun run = new CappedRun(rebate, budget, GBP);
    for (String partner : partners) {
      run.add(
          Samples.partner(partner, null),
          claims.values().stream().filter(c -> c.partnerId().equals(partner)).toList(),
          CappedAccrual.of(rebate, stacking(partner), sales(partner), GBP));
    }
    Money lacking = run.lacking();
    Money granted = lacking.isPositive() ? budget.balance().claim(lacking).granted() : gbp("0");
    CappedRun.Outcome outcome = run.share(granted, others(Set.copyOf(partners)));
    List<LedgerEntry> entries = new ArrayList<>();
    for (ClaimChange change : outcome.changes()) {
      claims.put(change.after().root(), change.after());
      if (!change.posted().isZero()) {
        entries.add(change.entry(rebate, "run", Samples.YEAR.opensAt()));
      }
    }
    ledger.addAll(entries);
    BudgetBalance balance = budget.balance();
    budget = view(balance.limit(), balance.spent().plus(outcome.spent()), outcome.waiting());
    return entries;
  }

  Money owed(String partner) {
    return ledger.stream()
        .filter(e -> e.partnerId().equals(partner))
        .map(LedgerEntry::amount)
        .reduce(gbp("0"), Money::plus);
  }

  List<StatementLine> statement(String partner) {
    return CappedStatement.of(rebate, List.of(rebate), sales(partner), claims.values(), GBP);
  }

  private RebateStacking stacking(String partner) {
    return new RebateStacking(List.of(rebate), sales(partner));
  }

  private SaleSet sales(String partner) {
    return SaleSet.of(lines.getOrDefault(partner, List.of()));
  }

  private static BudgetView view(Money limit, Money spent, WaitingList waiting) {
    return new BudgetView(
        "prm_SPIFF",
        "SPIFF",
        limit,
        spent,
        gbp("0"),
        waiting.claims() > 0 ? Instant.EPOCH : null,
        List.of(),
        waiting,
        Instant.EPOCH,
        0);
  }

  private ClaimQueue others(Set<String> partners) {
    return new ClaimQueue() {
      @Override
      public List<Claim> waiting(@Nullable String after) {
        return page(
            c -> c.waits() && (after == null || c.order().compareTo(after) > 0),
            Comparator.comparing(Claim::order));
      }

      @Override
      public List<Claim> funded(@Nullable String before) {
        return page(
            c -> c.funded().isPositive() && (before == null || c.order().compareTo(before) < 0),
            Comparator.comparing(Claim::order).reversed());
      }

      private List<Claim> page(Predicate<Claim> which, Comparator<Claim> order) {
        return claims.values().stream()
            .filter(c -> !partners.contains(c.partnerId()))
            .filter(which)
            .sorted(order)
            .limit(PAGE)
            .toList();
      }
    };
  }
}
