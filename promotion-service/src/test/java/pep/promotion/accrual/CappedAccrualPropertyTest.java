package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.ledger.LedgerEntry;

/**
 * Budgets that run out and come back, named, unnamed and excess returns, voids and corrections, in
 * another order of arrival each time, against an oracle that is written from the rules' wording.
 */
class CappedAccrualPropertyTest {

  private static final String PERCENT = "7.35";
  private static final List<String> PARTNERS = List.of("par_1", "par_2", "par_3", "par_4");
  private static final int LINES_A_PARTNER = 500;
  private static final int SEEDS = 20;

  @Test
  void owesWhatTheRulesSayWhateverTheOrderOfArrival() {
    Seeds.forAll(
        SEEDS,
        random -> {
          Map<String, List<SaleLine>> lines = lines(random, LINES_A_PARTNER);
          String limit = Integer.toString(1 + random.nextInt(8_000));
          Map<String, Money> expected = oracle(lines, gbp(limit));
          List<BooleanSupplier> ways = List.of(() -> true, () -> false, random::nextBoolean);
          for (BooleanSupplier whole : ways) {
            SharedBudget shared = new SharedBudget(PERCENT, limit, whole);
            arrive(random, shared, lines);
            assertThat(owed(shared)).isEqualTo(expected);
          }
        });
  }

  @Test
  void keepsWithinTheBudgetAtEveryStepAndStatesWhatTheLedgerHolds() {
    Seeds.forAll(
        100,
        random -> {
          SharedBudget shared =
              new SharedBudget(
                  PERCENT, 1 + random.nextInt(900) + ".55", () -> random.nextInt(5) == 0);
          arrive(random, shared, lines(random, 15));
          for (String partner : PARTNERS) {
            assertThat(shared.owed(partner).isNegative()).isFalse();
            assertThat(
                    shared.statement(partner).stream()
                        .map(StatementLine::incentive)
                        .reduce(gbp("0"), Money::plus))
                .isEqualTo(shared.owed(partner));
          }
          assertThat(shared.ledger).extracting(LedgerEntry::id).doesNotHaveDuplicates();
        });
  }

  private static Map<String, List<SaleLine>> lines(RandomGenerator random, int each) {
    Map<String, List<SaleLine>> lines = new TreeMap<>();
    PARTNERS.forEach(partner -> lines.put(partner, RandomSales.lines(random, partner, each)));
    return lines;
  }

  private static void arrive(
      RandomGenerator random, SharedBudget shared, Map<String, List<SaleLine>> lines) {
    record Fact(String partner, List<SaleLine> lines) {}
    List<Fact> facts = new ArrayList<>();
    lines.forEach(
        (partner, own) ->
            RandomSales.facts(random, own).forEach(fact -> facts.add(new Fact(partner, fact))));
    Collections.shuffle(facts, new Random(random.nextLong()));
    Set<String> due = new HashSet<>();
    for (Fact fact : facts) {
      shared.arrive(fact.partner(), fact.lines());
      due.add(fact.partner());
      if (random.nextInt(15) == 0) {
        shared.settle(due);
        due.clear();
        assertSound(shared);
      }
    }
    shared.settle(due);
    assertSound(shared);
    assertThat(shared.settle()).as("a repeat posts nothing").isEmpty();
  }

  private static void assertSound(SharedBudget shared) {
    Money owed = owed(shared).values().stream().reduce(gbp("0"), Money::plus);
    var balance = shared.budget.balance();
    assertThat(balance.spent()).isEqualTo(owed);
    assertThat(balance.available().isNegative()).isFalse();
    assertThat(shared.budget.waiting().claims() > 0)
        .as("somebody waits")
        .isEqualTo(shared.budget.waiting().amount().isPositive());
    if (shared.budget.waiting().claims() > 0) {
      assertThat(balance.available().isZero()).as("nothing is left while somebody waits").isTrue();
    }
  }

  private static Map<String, Money> owed(SharedBudget shared) {
    Map<String, Money> owed = new TreeMap<>();
    PARTNERS.forEach(partner -> owed.put(partner, shared.owed(partner)));
    return owed;
  }

  /** One sale's claim, in the oracle's own words. */
  private static final class Sale {
    final String partner;
    final SaleLine line;
    BigDecimal claim;

    Sale(String partner, SaleLine line, BigDecimal claim) {
      this.partner = partner;
      this.line = line;
      this.claim = claim;
    }
  }

  /** With nested loops: claims, what returns take off them, then first come first served. */
  private static Map<String, Money> oracle(Map<String, List<SaleLine>> lines, Money limit) {
    List<Sale> queue = new ArrayList<>();
    lines.forEach((partner, own) -> queue.addAll(claims(partner, own)));
    queue.sort(
        Comparator.comparing((Sale s) -> s.line.accepted().at())
            .thenComparing(s -> s.line.accepted().position())
            .thenComparing(s -> s.line.id()));
    Map<String, Money> owed = new TreeMap<>();
    PARTNERS.forEach(partner -> owed.put(partner, gbp("0")));
    BigDecimal left = limit.getAmount();
    for (Sale sale : queue) {
      BigDecimal paid = left.min(sale.claim);
      left = left.subtract(paid);
      owed.merge(sale.partner, Money.of(GBP, paid), Money::plus);
    }
    return owed;
  }

  private static List<Sale> claims(String partner, List<SaleLine> own) {
    Map<String, BigDecimal> nets = new HashMap<>();
    for (SaleLine line : own) {
      SaleLine named = find(own, line.returns());
      SaleLine sale = named != null && named.kind() == SaleKind.SALE ? named : null;
      boolean gone =
          line.kind() == SaleKind.REVERSAL
              || isReversed(own, line)
              || (sale != null && isReversed(own, sale));
      if (!gone && Samples.YEAR.covers(sale == null ? line.soldAt() : sale.soldAt())) {
        boolean sold = line.kind() == SaleKind.SALE;
        String unit = !sold && line.returns() != null ? line.returns() : line.id();
        BigDecimal amount = line.amount().getAmount();
        nets.merge(unit, sold ? amount : amount.negate(), BigDecimal::add);
      }
    }
    BigDecimal back = BigDecimal.ZERO;
    List<Sale> sales = new ArrayList<>();
    for (Map.Entry<String, BigDecimal> each : nets.entrySet()) {
      BigDecimal earned =
          each.getValue()
              .multiply(new BigDecimal(PERCENT))
              .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
      if (earned.signum() < 0) {
        back = back.subtract(earned);
      } else if (earned.signum() > 0) {
        sales.add(new Sale(partner, Objects.requireNonNull(find(own, each.getKey())), earned));
      }
    }
    sales.sort(
        Comparator.comparing((Sale s) -> s.line.accepted().at())
            .thenComparing(s -> s.line.accepted().position())
            .reversed());
    for (Sale last : sales) {
      BigDecimal taken = back.min(last.claim);
      last.claim = last.claim.subtract(taken);
      back = back.subtract(taken);
    }
    return sales;
  }

  private static boolean isReversed(List<SaleLine> lines, SaleLine line) {
    return lines.stream()
        .anyMatch(l -> l.kind() == SaleKind.REVERSAL && Objects.equals(l.reverses(), line.id()));
  }

  private static @Nullable SaleLine find(List<SaleLine> lines, @Nullable String id) {
    return lines.stream().filter(l -> l.id().equals(id)).findFirst().orElse(null);
  }
}
