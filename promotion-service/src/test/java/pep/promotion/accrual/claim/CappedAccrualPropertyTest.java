package pep.promotion.accrual.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.accrual.BudgetOracle;
import pep.promotion.accrual.RandomSales;
import pep.promotion.accrual.SharedBudget;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.statement.StatementLine;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.CapCalendar;
import pep.promotion.promotion.terms.CapPeriod;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.SlabMethod;

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
          Map<String, Money> expected = BudgetOracle.owed(lines, PERCENT, gbp(limit));
          List<BooleanSupplier> ways = List.of(() -> true, () -> false, random::nextBoolean);
          for (BooleanSupplier whole : ways) {
            SharedBudget shared = new SharedBudget(PERCENT, limit, whole);
            arrive(random, shared, lines, () -> {});
            assertThat(owed(shared)).isEqualTo(expected);
          }
        });
  }

  @Test
  void holdsEachPartnerToItsMostInAFiscalQuarterAndGivesTheRestToWhoWaits() {
    Seeds.forAll(
        SEEDS,
        random -> {
          Map<String, List<SaleLine>> lines = lines(random, LINES_A_PARTNER);
          String limit = Integer.toString(1 + random.nextInt(6_000));
          String most = Integer.toString(1 + random.nextInt(700));
          PublishedPromotion rebate =
              Samples.atMost(
                  most,
                  new CapCalendar(CapPeriod.QUARTER, 2),
                  Samples.capped("SPIFF", PERCENT, limit));
          SharedBudget shared = new SharedBudget(rebate, limit, () -> true);
          arrive(random, shared, lines, () -> {});

          assertThat(owed(shared))
              .isEqualTo(BudgetOracle.owed(lines, PERCENT, gbp(limit), new BigDecimal(most)));
          PARTNERS.forEach(
              partner -> assertThat(stated(shared, partner)).isEqualTo(shared.owed(partner)));
        });
  }

  @Test
  void fundsWhatSlabsEarnSaleBySaleInTheOrderOfAcceptance() {
    Seeds.forAll(
        SEEDS,
        random -> {
          Map<String, List<SaleLine>> lines = lines(random, LINES_A_PARTNER / 2);
          String limit = Integer.toString(1 + random.nextInt(3_000));
          boolean whole = random.nextBoolean();
          SlabMethod method = whole ? SlabMethod.WHOLE : SlabMethod.MARGINAL;
          RebateTerms terms =
              Samples.slabs(method, AccrualPeriod.QUARTER, "2000", "2", "6000", "5.5");
          SharedBudget shared =
              new SharedBudget(Samples.capped("SPIFF", terms, limit), limit, () -> true);
          arrive(random, shared, lines, () -> {});

          assertThat(owed(shared))
              .isEqualTo(
                  BudgetOracle.owed(
                      lines,
                      volume -> whole ? byTheSlabReached(volume) : bySlabs(volume),
                      gbp(limit)));
          PARTNERS.forEach(
              partner -> assertThat(stated(shared, partner)).isEqualTo(shared.owed(partner)));
        });
  }

  /** 2 % of what lies between 2,000 and 6,000, 5.5 % of what lies above. */
  private static BigDecimal bySlabs(BigDecimal volume) {
    BigDecimal low = volume.min(new BigDecimal("6000")).subtract(new BigDecimal("2000"));
    BigDecimal high = volume.subtract(new BigDecimal("6000"));
    return low.max(BigDecimal.ZERO)
        .multiply(new BigDecimal("0.02"))
        .add(high.max(BigDecimal.ZERO).multiply(new BigDecimal("0.055")))
        .setScale(2, RoundingMode.HALF_UP);
  }

  /** Of all of it nothing below 2,000, 2 % below 6,000, 5.5 % from there. */
  private static BigDecimal byTheSlabReached(BigDecimal volume) {
    String share =
        volume.compareTo(new BigDecimal("2000")) < 0
            ? "0"
            : volume.compareTo(new BigDecimal("6000")) < 0 ? "0.02" : "0.055";
    return volume.multiply(new BigDecimal(share)).setScale(2, RoundingMode.HALF_UP);
  }

  private static Money stated(SharedBudget shared, String partner) {
    return shared.statement(partner).stream()
        .map(StatementLine::incentive)
        .reduce(gbp("0"), Money::plus);
  }

  @Test
  void paysThoseWhoWaitInTheirOrderWhenABudgetIsRaisedAndTakesNothingBackWhenItIsLowered() {
    Seeds.forAll(
        SEEDS,
        random -> {
          Map<String, List<SaleLine>> lines = lines(random, LINES_A_PARTNER);
          SharedBudget shared =
              new SharedBudget(PERCENT, Integer.toString(1 + random.nextInt(4_000)));
          arrive(random, shared, lines, () -> amend(random, shared));
          assertThat(owed(shared))
              .isEqualTo(BudgetOracle.owed(lines, PERCENT, shared.budget.limit()));
        });
  }

  /** To what is spent, or any more than that. */
  private static void amend(RandomGenerator random, SharedBudget shared) {
    if (random.nextInt(4) == 0) {
      Money spent = shared.budget.spent();
      shared.limit(
          random.nextInt(3) == 0 && spent.isPositive()
              ? spent
              : spent.plus(1 + random.nextInt(900)));
    }
  }

  @Test
  void keepsWithinTheBudgetAtEveryStepAndStatesWhatTheLedgerHolds() {
    Seeds.forAll(
        100,
        random -> {
          SharedBudget shared =
              new SharedBudget(
                  PERCENT, 1 + random.nextInt(900) + ".55", () -> random.nextInt(5) == 0);
          arrive(random, shared, lines(random, 15), () -> {});
          for (String partner : PARTNERS) {
            assertThat(shared.owed(partner).isNegative()).isFalse();
            assertThat(stated(shared, partner)).isEqualTo(shared.owed(partner));
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
      RandomGenerator random,
      SharedBudget shared,
      Map<String, List<SaleLine>> lines,
      Runnable between) {
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
        between.run();
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
}
