package pep.promotion.accrual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.promotion.promotion.Percent;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.RebateTerms;

/**
 * Rebates under a budget: each sale with the returns that name it earns the percentage of what is
 * left of it, first come first served until the budget has no more.
 *
 * <p>Rules. (1) A group earns {@code percent · (sale − returns)}, half up to the cent; each change
 * of that is one entry under promotion and line, and entries made before are looked at first, so a
 * repeat asks for nothing. (2) A partner is owed the sum over its groups, never less than zero: a
 * return with nothing to claw back is carried and set off against what the partner earns next. (3)
 * The line at which the budget runs out gets the part that remains, later ones get nothing, and a
 * shortfall is not made good later. (4) A return first takes from the part that was not funded: it
 * claws back only what exceeds the percentage of what is left of its sale. While the budget lasts,
 * what is owed depends on the set of lines alone and not on their order.
 */
public final class CappedAccrual {

  /** Raised whenever the rules above change. */
  public static final int RULE_VERSION = 1;

  private final PublishedPromotion promotion;
  private final BigDecimal percent;
  private final Money zero;
  private final Map<String, EarlierEntries> partners = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * What an entry that was made before did.
   *
   * @param root the group it belongs to
   * @param lineId the line that caused it
   * @param counted by how much it moved what the group has earned
   */
  public record Earlier(String root, String lineId, Money counted) {}

  /** An accrual run for one capped promotion. */
  public CappedAccrual(PublishedPromotion promotion, CurrencyUnit currency) {
    this.promotion = promotion;
    this.percent = ((RebateTerms) promotion.definition().terms()).topPercent();
    this.zero = Money.zero(currency);
  }

  /**
   * Adds a partner.
   *
   * @param partnerId the partner
   * @param stacking the rebates it qualifies for, which decide what lines count here
   * @param sales all its lines
   * @param entries the entries made for it under this promotion before
   */
  public void add(String partnerId, RebateStacking stacking, SaleSet sales, List<Earlier> entries) {
    EarlierEntries state = new EarlierEntries(entries, zero);
    partners.put(partnerId, state);
    for (SaleGroup group : sales.groups()) {
      Money earned = state.counted(group.root());
      Money target = Percent.of(net(group, stacking, earned != null), percent);
      if (!target.equals(earned == null ? zero : earned)) {
        changes.add(new Change(partnerId, group, target));
      }
    }
  }

  /** The promotion that the run is for. */
  PublishedPromotion promotion() {
    return promotion;
  }

  private Money net(SaleGroup group, RebateStacking stacking, boolean kept) {
    Money net = zero;
    for (SaleLine line : group.counted()) {
      // A group that has entries here stays here, whatever exclusive rebate is published later.
      if (kept
          ? RebateStacking.concerns(promotion, group, line)
          : stacking.countingFor(group, line).contains(promotion)) {
        net = net.plus(SaleGroup.signed(line));
      }
    }
    return net;
  }

  /**
   * What the run would write if the budget were without end.
   *
   * @param wanted what it would claim
   */
  public record Plan(Money wanted, List<CappedEntry> entries) {}

  /** The run's claim and the entries it makes if the claim is met in full. */
  public Plan plan() {
    List<CappedEntry> entries = settle(null);
    Money wanted =
        entries.stream()
            .map(CappedEntry::posted)
            .filter(Money::isPositive)
            .reduce(zero, Money::plus);
    return new Plan(wanted, entries);
  }

  /**
   * The entries that a part of the claim allows.
   *
   * @param granted what the budget gave, from zero to what was wanted
   */
  public List<CappedEntry> entries(Money granted) {
    return settle(granted);
  }

  private List<CappedEntry> settle(@Nullable Money granted) {
    changes.sort(Change.ORDER);
    Map<String, Money> balances = new HashMap<>();
    partners.forEach((partner, state) -> balances.put(partner, state.balance()));
    List<CappedEntry> entries = new ArrayList<>();
    Set<String> used = new HashSet<>();
    Money left = granted;
    for (Change change : changes) {
      EarlierEntries state =
          partners.getOrDefault(change.partnerId(), new EarlierEntries(List.of(), zero));
      Money before = balances.getOrDefault(change.partnerId(), zero);
      Money known = state.counted(change.group().root());
      Money earned = known == null ? zero : known;
      if (left != null
          && left.isZero()
          && !before.isNegative()
          && change.target().isGreaterThan(earned)) {
        continue;
      }
      Money counted = change.target().minus(earned);
      Money posted = owed(before.plus(counted)).minus(owed(before));
      Money shortfall = zero;
      if (left != null && posted.isGreaterThan(left)) {
        shortfall = posted.minus(left);
        counted = counted.minus(shortfall);
        posted = left;
      }
      if (left != null && posted.isPositive()) {
        left = left.minus(posted);
      }
      if (counted.isZero()) {
        continue;
      }
      balances.put(change.partnerId(), before.plus(counted));
      String line = state.cause(change.group(), used);
      entries.add(
          new CappedEntry(
              promotion.id() + "/" + line,
              change.partnerId(),
              promotion.id(),
              change.group().root(),
              line,
              counted,
              posted,
              shortfall));
    }
    return entries;
  }

  private Money owed(Money balance) {
    return balance.isNegative() ? zero : balance;
  }

  private record Change(String partnerId, SaleGroup group, Money target) {
    static final Comparator<Change> ORDER =
        Comparator.comparing((Change c) -> c.group().lines().getFirst(), SaleLine.ORDER);
  }
}
