package pep.promotion.accrual;

import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.Samples;
import pep.promotion.accrual.claim.CappedRun;
import pep.promotion.accrual.claim.Claim;
import pep.promotion.accrual.claim.ClaimChange;
import pep.promotion.accrual.claim.ClaimQueue;
import pep.promotion.accrual.claim.OwnClaims;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.statement.CappedStatement;
import pep.promotion.accrual.statement.StatementLine;
import pep.promotion.accrual.volume.BelowZero;
import pep.promotion.accrual.volume.RebateStacking;
import pep.promotion.accrual.volume.SalesSums;
import pep.promotion.budget.BudgetBalance;
import pep.promotion.budget.BudgetView;
import pep.promotion.budget.WaitingList;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;

/**
 * A capped rebate with its budget, claims and entries in memory: lines arrive, runs settle; a
 * partner's claims are reckoned on all its sales or on those that new lines bear upon.
 */
public final class SharedBudget {

  private static final int PAGE = 7;

  final PublishedPromotion rebate;
  public final List<LedgerEntry> ledger = new ArrayList<>();
  public BudgetView budget;
  private final Map<String, List<SaleLine>> lines = new HashMap<>();
  private final Map<String, List<SaleLine>> settled = new HashMap<>();
  private final Map<String, BelowZero> belowZero = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final BooleanSupplier whole;

  public SharedBudget(String percent, String limit) {
    this(percent, limit, () -> true);
  }

  /**
   * @param whole asked each time whether a partner's claims are reckoned on all its sales
   */
  public SharedBudget(String percent, String limit, BooleanSupplier whole) {
    this(Samples.capped("SPIFF", percent, limit), limit, whole);
  }

  public SharedBudget(PublishedPromotion rebate, String limit, BooleanSupplier whole) {
    this.whole = whole;
    this.rebate = rebate;
    budget = view(Samples.gbp(limit), gbp("0"), WaitingList.empty(GBP));
  }

  public void arrive(String partner, Collection<SaleLine> fact) {
    lines.computeIfAbsent(partner, p -> new ArrayList<>()).addAll(fact);
  }

  public List<LedgerEntry> settle() {
    return settle(lines.keySet());
  }

  public List<LedgerEntry> settle(Collection<String> partners) {
    CappedRun run = new CappedRun(rebate, budget, GBP);
    for (String partner : partners) {
      ClaimsOfPartner found = whole.getAsBoolean() ? onAll(partner) : onTouched(partner);
      run.add(Samples.partner(partner, null), found.earlier(), found.wanted());
      belowZero.remove(partner);
      found.belowZero().ifPresent(left -> belowZero.put(partner, left));
      settled.put(partner, List.copyOf(lines.getOrDefault(partner, List.of())));
    }
    Money lacking = run.lacking();
    Money granted = lacking.isPositive() ? budget.balance().claim(lacking).granted() : gbp("0");
    CappedRun.Outcome outcome = run.share(granted, others(run.roots()));
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

  /** Another limit; those who wait are paid when runs settle next. */
  public void limit(Money limit) {
    budget = view(limit, budget.spent(), budget.waiting());
  }

  public Money owed(String partner) {
    return ledger.stream()
        .filter(e -> e.partnerId().equals(partner))
        .map(LedgerEntry::amount)
        .reduce(gbp("0"), Money::plus);
  }

  public List<StatementLine> statement(String partner) {
    return CappedStatement.of(rebate, List.of(rebate), sales(partner), claims.values(), GBP);
  }

  private ClaimsOfPartner onAll(String partner) {
    return ClaimsOfPartner.whole(
        rebate, stacking(), sales(partner), claims(c -> c.partnerId().equals(partner)), GBP);
  }

  private ClaimsOfPartner onTouched(String partner) {
    List<SaleLine> before = settled.getOrDefault(partner, List.of());
    List<SaleLine> all = lines.getOrDefault(partner, List.of());
    List<SaleLine> fresh = all.subList(before.size(), all.size());
    List<SaleLine> known = bearingOn(fresh, before);
    List<SaleLine> together = new ArrayList<>(known);
    together.addAll(fresh);
    Reckoning.Touched groups = new Reckoning.Touched(SaleSet.of(known), SaleSet.of(together));
    return ClaimsOfPartner.touched(
        rebate,
        stacking(),
        groups,
        Optional.ofNullable(belowZero.get(partner)),
        claims(c -> c.partnerId().equals(partner) && groups.roots().contains(c.root())),
        own(partner, groups.allRoots()),
        GBP);
  }

  private static List<SaleLine> bearingOn(List<SaleLine> fresh, List<SaleLine> known) {
    Set<String> names = new HashSet<>();
    fresh.forEach(line -> names.addAll(names(line)));
    List<SaleLine> found = new ArrayList<>();
    List<SaleLine> left = new ArrayList<>(known);
    boolean more = true;
    while (more) {
      List<SaleLine> further =
          left.stream().filter(line -> !Collections.disjoint(names(line), names)).toList();
      further.forEach(line -> names.addAll(names(line)));
      found.addAll(further);
      more = left.removeAll(further);
    }
    return found;
  }

  private static Set<String> names(SaleLine line) {
    return Stream.of(line.id(), line.returns(), line.reverses())
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private RebateStacking stacking() {
    return new RebateStacking(List.of(rebate), SalesSums.NONE);
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
        null,
        List.of(),
        waiting,
        Instant.EPOCH,
        null,
        0);
  }

  private ClaimQueue others(Set<String> roots) {
    return new ClaimQueue() {
      @Override
      public List<Claim> waiting(@Nullable String after) {
        return rising(c -> c.waits() && !roots.contains(c.root()), after);
      }

      @Override
      public List<Claim> funded(@Nullable String before) {
        return falling(c -> c.funded().isPositive() && !roots.contains(c.root()), before);
      }
    };
  }

  private OwnClaims own(String partner, Set<String> roots) {
    Predicate<Claim> own = c -> c.partnerId().equals(partner) && !roots.contains(c.root());
    return new OwnClaims() {
      @Override
      public List<Claim> setOff(@Nullable String after) {
        return rising(own.and(c -> c.setOff() != null), after);
      }

      @Override
      public List<Claim> all(@Nullable String before) {
        return falling(own, before);
      }
    };
  }

  private List<Claim> rising(Predicate<Claim> which, @Nullable String after) {
    return claims(which.and(c -> after == null || c.order().compareTo(after) > 0)).stream()
        .limit(PAGE)
        .toList();
  }

  private List<Claim> falling(Predicate<Claim> which, @Nullable String before) {
    return claims(which.and(c -> before == null || c.order().compareTo(before) < 0))
        .reversed()
        .stream()
        .limit(PAGE)
        .toList();
  }

  private List<Claim> claims(Predicate<Claim> which) {
    return claims.values().stream()
        .filter(which)
        .sorted(Comparator.comparing(Claim::order))
        .toList();
  }
}
