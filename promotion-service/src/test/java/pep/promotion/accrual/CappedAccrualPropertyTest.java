package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.budget.BudgetBalance;
import pep.promotion.promotion.Percent;
import pep.promotion.promotion.PublishedPromotion;

class CappedAccrualPropertyTest {

  private static final Money ZERO = Money.zero(GBP);
  private static final BigDecimal PERCENT = new BigDecimal("7.35");
  private static final List<String> PARTNERS = List.of("par_1", "par_2", "par_3");

  @Test
  void owesTheSameWhateverTheOrderWhileTheBudgetLasts() {
    Seeds.forAll(
        300,
        random -> {
          List<SaleLine> lines = RandomSales.lines(random, "L", 1 + random.nextInt(40));
          Run run = new Run("100000000");
          for (List<SaleLine> fact : RandomSales.facts(random, lines)) {
            run.arrive("par_1", fact);
            if (random.nextInt(3) > 0) {
              run.settle();
            }
          }
          run.settle();
          assertThat(run.owed("par_1")).isEqualTo(bruteForce(lines));
        });
  }

  @Test
  void neverExceedsTheBudgetAndNeverOwesLessThanNothing() {
    Seeds.forAll(
        300,
        random -> {
          Run run = new Run(random.nextInt(1, 60) + "." + random.nextInt(10, 100));
          Map<String, List<List<SaleLine>>> facts = new HashMap<>();
          for (String partner : PARTNERS) {
            var lines = RandomSales.lines(random, partner, 20);
            facts.put(partner, new ArrayList<>(RandomSales.facts(random, lines)));
          }
          while (facts.values().stream().anyMatch(f -> !f.isEmpty())) {
            String next = PARTNERS.get(random.nextInt(PARTNERS.size()));
            List<List<SaleLine>> left = facts.getOrDefault(next, List.of());
            if (left.isEmpty()) {
              continue;
            }
            run.arrive(next, left.removeLast());
            run.settle();
            Money owed = ZERO;
            for (String partner : PARTNERS) {
              assertThat(run.owed(partner).isNegative()).isFalse();
              owed = owed.plus(run.owed(partner));
            }
            assertThat(owed).isEqualTo(run.spent);
            assertThat(owed.isGreaterThan(run.limit)).isFalse();
          }
          assertThat(run.ledger).extracting(CappedEntry::id).doesNotHaveDuplicates();
        });
  }

  /** Sums per sale with nested loops, straight from the rules' wording. */
  private static Money bruteForce(List<SaleLine> lines) {
    Map<String, Money> nets = new HashMap<>();
    for (SaleLine line : lines) {
      SaleLine named = find(lines, line.returns());
      SaleLine sale = named != null && named.kind() == SaleKind.SALE ? named : null;
      if (line.kind() == SaleKind.REVERSAL
          || isReversed(lines, line)
          || (sale != null && isReversed(lines, sale))) {
        continue;
      }
      if (Samples.YEAR.covers(sale == null ? line.soldAt() : sale.soldAt())) {
        boolean sold = line.kind() == SaleKind.SALE;
        String unit = !sold && line.returns() != null ? line.returns() : line.id();
        nets.merge(unit, sold ? line.amount() : line.amount().negated(), Money::plus);
      }
    }
    Money owed = ZERO;
    for (Money net : nets.values()) {
      owed = owed.plus(Percent.of(net, PERCENT));
    }
    return owed.isNegative() ? ZERO : owed;
  }

  private static boolean isReversed(List<SaleLine> lines, SaleLine line) {
    return lines.stream()
        .anyMatch(l -> l.kind() == SaleKind.REVERSAL && Objects.equals(l.reverses(), line.id()));
  }

  private static @Nullable SaleLine find(List<SaleLine> lines, @Nullable String id) {
    return lines.stream().filter(l -> l.id().equals(id)).findFirst().orElse(null);
  }

  /** Lines arrive, runs settle, the budget is claimed as the budget says. */
  private static final class Run {
    private final PublishedPromotion promotion;
    private final Money limit;
    private final Map<String, List<SaleLine>> lines = new HashMap<>();
    private final List<CappedEntry> ledger = new ArrayList<>();
    private Money spent = ZERO;
    private boolean exhausted;

    Run(String budget) {
      promotion = Samples.capped("SPIFF", PERCENT.toPlainString(), budget);
      limit = gbp(budget);
    }

    void arrive(String partner, List<SaleLine> fact) {
      lines.computeIfAbsent(partner, p -> new ArrayList<>()).addAll(fact);
    }

    void settle() {
      var accrual = new CappedAccrual(promotion, GBP);
      lines.forEach(
          (partner, known) ->
              accrual.add(
                  partner,
                  new RebateStacking(List.of(promotion)),
                  SaleSet.of(known),
                  ledger.stream()
                      .filter(e -> e.partnerId().equals(partner))
                      .map(e -> new CappedAccrual.Earlier(e.root(), e.lineId(), e.counted()))
                      .toList()));
      Money wanted = accrual.plan().wanted();
      Money granted = ZERO;
      if (wanted.isPositive()) {
        var decision = new BudgetBalance(limit, spent, ZERO, exhausted).claim(wanted);
        granted = decision.granted();
        exhausted |= granted.isLessThan(wanted);
      }
      for (CappedEntry entry : accrual.entries(granted)) {
        ledger.add(entry);
        spent = spent.plus(entry.posted());
      }
    }

    Money owed(String partner) {
      return ledger.stream()
          .filter(e -> e.partnerId().equals(partner))
          .map(CappedEntry::posted)
          .reduce(ZERO, Money::plus);
    }
  }
}
