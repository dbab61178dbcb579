package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.statement.PostedLine;
import pep.promotion.accrual.statement.PostedStatement;
import pep.promotion.ledger.LedgerEntry;
import pep.promotion.ledger.MemoryLedger;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.roster.PartnerStanding;
import pep.promotion.roster.StandingHistory;

/**
 * Sales, returns and voids in another order of arrival each time, with months that close in
 * between, against an oracle that is written from the rules' wording: a month earns what the rebate
 * on all sales up to its end is more than up to its beginning; a closed month never changes; all
 * that is posted for a month, wherever, is what it has earned.
 */
class ClosedPeriodsOracleTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
  private static final String PERCENT = "3";

  @Test
  void monthsEarnWhatTheRulesSayAndClosedOnesStay() {
    Seeds.forAll(
        20,
        random -> {
          List<SaleLine> lines = RandomSales.lines(random, "L", 2_000);
          List<List<SaleLine>> facts = new ArrayList<>(RandomSales.facts(random, lines));
          Collections.shuffle(facts, new Random(random.nextLong()));
          Partner partner = new Partner();
          Map<String, Money> closed = new TreeMap<>();
          Map<Instant, Money> read = new TreeMap<>();
          for (List<SaleLine> fact : facts) {
            partner.lines.addAll(fact);
            if (random.nextInt(20) == 0) {
              partner.settle();
              read.put(partner.at, rebate(net(partner.lines)));
            }
            if (random.nextInt(60) == 0) {
              close(partner.ledger, random, closed);
            }
          }
          partner.settle();

          assertThat(partner.ledger.byMonth()).isEqualTo(oracle(lines));
          assertThat(partner.ledger.byPeriod()).containsAllEntriesOf(closed);
          Map<String, Money> open = oracle(lines);
          open.keySet().removeIf(month -> month.compareTo(partner.closedThrough()) <= 0);
          assertThat(partner.ledger.own()).containsAllEntriesOf(open);
          read.forEach(
              (asOf, owed) -> {
                var statements = PostedStatement.of(partner.ledger.until(asOf), GBP);
                assertThat(sumOfRows(statements)).as("as of %s", asOf).isEqualTo(owed);
              });
        });
  }

  /** Closes the next month, and notes what stands in all closed ones. */
  private static void close(
      MemoryLedger ledger, RandomGenerator random, Map<String, Money> closed) {
    String before = ledger.closedThrough();
    YearMonth next =
        before == null
            ? YearMonth.of(2026, 1)
            : YearMonth.parse(before).plusMonths(1 + random.nextInt(2));
    ledger.close(next.toString());
    ledger
        .byPeriod()
        .forEach(
            (month, sum) -> {
              if (month.compareTo(next.toString()) <= 0) {
                closed.putIfAbsent(month, sum);
              }
            });
  }

  private static Money sumOfRows(List<PostedStatement> statements) {
    Money sum = Money.zero(GBP);
    for (PostedStatement statement : statements) {
      for (PostedLine line : statement.lines()) {
        sum = sum.plus(line.incentive());
        assertThat(line.runningIncentive()).isEqualTo(sum);
      }
    }
    return sum;
  }

  private static BigDecimal net(List<SaleLine> lines) {
    Map<String, SaleLine> each = new TreeMap<>();
    lines.forEach(line -> each.put(line.id(), line));
    return byMonth(List.copyOf(each.values())).values().stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<String, Money> oracle(List<SaleLine> lines) {
    Map<String, Money> earned = new TreeMap<>();
    BigDecimal volume = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> month : byMonth(lines).entrySet()) {
      Money until = rebate(volume);
      volume = volume.add(month.getValue());
      earned.put(month.getKey(), rebate(volume).minus(until));
    }
    earned.values().removeIf(Money::isZero);
    return earned;
  }

  private static Map<String, BigDecimal> byMonth(List<SaleLine> lines) {
    Map<String, BigDecimal> net = new TreeMap<>();
    Map<String, SaleLine> byId = new HashMap<>();
    Set<String> reversed = new HashSet<>();
    for (SaleLine line : lines) {
      byId.putIfAbsent(line.id(), line);
      if (line.kind() == SaleKind.REVERSAL && line.reverses() != null) {
        reversed.add(line.reverses());
      }
    }
    for (SaleLine line : lines) {
      SaleLine named = line.returns() == null ? null : byId.get(line.returns());
      SaleLine sale = named != null && named.kind() == SaleKind.SALE ? named : null;
      Instant at = sale == null ? line.soldAt() : sale.soldAt();
      if (line.kind() == SaleKind.REVERSAL
          || reversed.contains(line.id())
          || (sale != null && reversed.contains(sale.id()))
          || !Samples.YEAR.covers(at)) {
        continue;
      }
      BigDecimal amount = line.amount().getAmount();
      net.merge(
          YearMonth.from(at.atZone(Samples.YEAR.zone())).toString(),
          line.kind() == SaleKind.SALE ? amount : amount.negate(),
          BigDecimal::add);
    }
    return net;
  }

  private static Money rebate(BigDecimal net) {
    return Money.of(
        GBP,
        net.max(BigDecimal.ZERO)
            .multiply(new BigDecimal(PERCENT))
            .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP));
  }

  /** Sales that have arrived, and the ledger that settlements bring to them. */
  private static final class Partner {
    private final List<SaleLine> lines = new ArrayList<>();
    private final MemoryLedger ledger = new MemoryLedger();
    private final PartnerStanding standing = Samples.partner("p1", "silver");
    private final PublishedPromotion rebate = Samples.published("VOLUME", Samples.flat(PERCENT));
    private Instant at = Instant.EPOCH;
    private Book book = new Book("p1", 0, 1, List.of(), List.of());

    String closedThrough() {
      String closed = ledger.closedThrough();
      return closed == null ? "" : closed;
    }

    void settle() {
      var history = new StandingHistory(standing, List.of(), List.of());
      PartnerAccrual accrual =
          PartnerAccrual.of(
              book, standing, List.of(rebate), SaleSet.of(lines, history), GBP, Instant.EPOCH);
      book = new Book("p1", 0, 1, accrual.qualifications(), accrual.posted());
      at = at.plusSeconds(1);
      List<LedgerEntry> entries =
          accrual.postings().stream().map(p -> p.entry(standing, "run", at)).toList();
      ledger.post(entries, Samples.YEAR.zone());
    }
  }
}
