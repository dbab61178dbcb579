package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.ledger.MemoryLedger;

/**
 * A budget that runs out and comes back, with returns, voids and months that close in between, in
 * another order of arrival each time: each month has what the rules give its sales, wherever it is
 * posted, and a closed one stays.
 */
class ClosedBudgetsPropertyTest {

  private static final String PERCENT = "10";
  private static final List<String> PARTNERS = List.of("pa", "pb");

  @Test
  void monthsHaveWhatTheirSalesAreGivenAndClosedOnesStay() {
    Seeds.forAll(
        20,
        random -> {
          Map<String, List<SaleLine>> lines = new TreeMap<>();
          PARTNERS.forEach(each -> lines.put(each, RandomSales.lines(random, each, 150)));
          String limit = Integer.toString(1 + random.nextInt(8_000));
          SharedBudget shared = new SharedBudget(PERCENT, limit, random::nextBoolean);
          MemoryLedger ledger = new MemoryLedger();
          Map<String, Money> closed = new TreeMap<>();
          Set<String> due = new TreeSet<>();
          for (Arrival each : arrivals(random, lines)) {
            shared.arrive(each.partner(), each.lines());
            due.add(each.partner());
            if (random.nextInt(15) == 0) {
              ledger.post(shared.settle(due), Samples.ZONE);
              due.clear();
            }
            if (random.nextInt(25) == 0) {
              close(ledger, closed);
            }
          }
          ledger.post(shared.settle(due), Samples.ZONE);

          assertThat(ledger.byMonth()).isEqualTo(BudgetOracle.byMonth(lines, PERCENT, gbp(limit)));
          assertThat(ledger.byPeriod()).containsAllEntriesOf(closed);
        });
  }

  private record Arrival(String partner, List<SaleLine> lines) {}

  private static List<Arrival> arrivals(RandomGenerator random, Map<String, List<SaleLine>> lines) {
    List<Arrival> all = new ArrayList<>();
    lines.forEach(
        (partner, own) ->
            RandomSales.facts(random, own).forEach(fact -> all.add(new Arrival(partner, fact))));
    Collections.shuffle(all, new Random(random.nextLong()));
    return all;
  }

  private static void close(MemoryLedger ledger, Map<String, Money> closed) {
    String before = ledger.closedThrough();
    String next = before == null ? "2026-01" : YearMonth.parse(before).plusMonths(1).toString();
    ledger.close(next);
    Money sum = ledger.byPeriod().get(next);
    if (sum != null) {
      closed.put(next, sum);
    }
  }
}
