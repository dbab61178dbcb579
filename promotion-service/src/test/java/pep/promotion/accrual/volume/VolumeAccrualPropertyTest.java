package pep.promotion.accrual.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.accrual.RandomSales;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.statement.StatementLine;
import pep.promotion.accrual.statement.VolumeStatement;
import pep.promotion.ledger.Leg;
import pep.promotion.ledger.Legs;
import pep.promotion.ledger.TrialBalance;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.RebateTerms;
import pep.promotion.promotion.terms.SlabMethod;
import pep.promotion.promotion.terms.Stacking;

class VolumeAccrualPropertyTest {

  private static final Money ZERO = Money.zero(GBP);

  @Test
  void endsInTheSameLedgerWhateverTheOrderThePackingAndTheRepeats() {
    Seeds.forAll(
        300,
        random -> {
          List<PublishedPromotion> rebates = rebates(random);
          List<SaleLine> lines = RandomSales.lines(random, "L", 1 + random.nextInt(40));
          Map<String, Money> expected = bruteForce(rebates, lines);

          List<SaleLine> known = new ArrayList<>();
          Map<String, Money> ledger = new TreeMap<>();
          List<Leg> legs = new ArrayList<>();
          for (List<SaleLine> fact : RandomSales.facts(random, lines)) {
            known.addAll(fact);
            if (random.nextInt(3) > 0) {
              post(rebates, known, ledger, legs);
            }
          }
          post(rebates, known, ledger, legs);
          int settled = legs.size();
          post(rebates, known, ledger, legs);

          assertThat(legs).as("a repeat posts nothing").hasSize(settled);
          ledger.values().removeIf(Money::isZero);
          assertThat(ledger).isEqualTo(expected);
          assertThat(TrialBalance.ofLegs(legs, GBP).balanced()).isTrue();
        });
  }

  @Test
  void statementSumsToWhatTheLedgerOwes() {
    Seeds.forAll(
        100,
        random -> {
          List<PublishedPromotion> rebates = rebates(random);
          SaleSet sales = SaleSet.of(RandomSales.lines(random, "L", 30));
          for (PublishedPromotion rebate : rebates) {
            Money owed =
                VolumeAccrual.earned(rebates, sales, GBP).stream()
                    .filter(p -> p.promotion().equals(rebate))
                    .map(VolumePosition::earned)
                    .reduce(ZERO, Money::plus);
            List<StatementLine> statement = VolumeStatement.of(rebate, rebates, sales, GBP);
            assertThat(statement.stream().map(StatementLine::incentive).reduce(ZERO, Money::plus))
                .isEqualTo(owed);
            if (!statement.isEmpty()) {
              assertThat(statement.getLast().runningIncentive()).isEqualTo(owed);
            }
          }
        });
  }

  private static void post(
      List<PublishedPromotion> rebates,
      List<SaleLine> known,
      Map<String, Money> ledger,
      List<Leg> legs) {
    Map<String, Money> earned = new HashMap<>();
    VolumeAccrual.earned(rebates, SaleSet.of(known), GBP)
        .forEach(p -> earned.put(p.promotion().code() + " " + p.period(), p.earned()));
    ledger.keySet().forEach(key -> earned.putIfAbsent(key, ZERO));
    earned.forEach(
        (key, target) -> {
          legs.addAll(Legs.of(target.minus(ledger.getOrDefault(key, ZERO)), false));
          ledger.put(key, target);
        });
  }

  /** Sums line by line with nested loops, straight from the rules' wording. */
  private static Map<String, Money> bruteForce(
      List<PublishedPromotion> rebates, List<SaleLine> lines) {
    Map<String, Money> nets = new TreeMap<>();
    for (SaleLine line : lines) {
      SaleLine sale = line.kind() == SaleKind.RETURN ? find(lines, line.returns()) : line;
      sale = sale != null && sale.kind() == SaleKind.SALE ? sale : null;
      boolean out =
          line.kind() == SaleKind.REVERSAL
              || isReversed(lines, line)
              || (sale != null && isReversed(lines, sale));
      if (out) {
        continue;
      }
      SaleLine judged = sale == null ? line : sale;
      boolean exclusive = false;
      for (PublishedPromotion rebate : rebates) {
        exclusive |= rebate.definition().stacking().exclusive() && covers(rebate, judged);
      }
      for (PublishedPromotion rebate : rebates) {
        if (covers(rebate, judged) && rebate.definition().stacking().exclusive() == exclusive) {
          var terms = (RebateTerms) rebate.definition().terms();
          String period = terms.period().nameAt(judged.soldAt(), Samples.ZONE);
          Money signed = line.kind() == SaleKind.SALE ? line.amount() : line.amount().negated();
          nets.merge(rebate.code() + " " + period, signed, Money::plus);
        }
      }
    }
    Map<String, Money> rebatesOwed = new TreeMap<>();
    nets.forEach(
        (key, net) -> {
          for (PublishedPromotion rebate : rebates) {
            if (key.startsWith(rebate.code() + " ")) {
              rebatesOwed.put(key, ((RebateTerms) rebate.definition().terms()).on(net).rebate());
            }
          }
        });
    rebatesOwed.values().removeIf(Money::isZero);
    return rebatesOwed;
  }

  private static boolean covers(PublishedPromotion rebate, SaleLine line) {
    return rebate.definition().window().covers(line.soldAt());
  }

  private static boolean isReversed(List<SaleLine> lines, SaleLine line) {
    return lines.stream()
        .anyMatch(l -> l.kind() == SaleKind.REVERSAL && Objects.equals(l.reverses(), line.id()));
  }

  private static @Nullable SaleLine find(List<SaleLine> lines, @Nullable String id) {
    return lines.stream().filter(l -> l.id().equals(id)).findFirst().orElse(null);
  }

  private static List<PublishedPromotion> rebates(RandomGenerator random) {
    List<PublishedPromotion> rebates = new ArrayList<>();
    rebates.add(rebate("A", random, Samples.stackable(0)));
    rebates.add(rebate("B", random, Samples.stackable(0)));
    if (random.nextInt(4) == 0) {
      rebates.add(rebate("X", random, Samples.exclusive(1)));
    }
    return rebates;
  }

  private static PublishedPromotion rebate(String code, RandomGenerator random, Stacking stacking) {
    SlabMethod method = SlabMethod.values()[random.nextInt(2)];
    AccrualPeriod period = AccrualPeriod.values()[random.nextInt(3)];
    RebateTerms terms =
        random.nextBoolean()
            ? Samples.slabs(method, period, "0", "1." + random.nextInt(100), "500", "3.3")
            : Samples.slabs(method, period, "100", "2", "300", "2.5", "900", "7");
    return Samples.published(code, Samples.definition(terms, stacking));
  }
}
