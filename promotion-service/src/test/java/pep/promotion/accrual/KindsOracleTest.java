package pep.promotion.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;
import pep.promotion.accrual.book.Book;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.accrual.statement.StatementLine;
import pep.promotion.accrual.statement.VolumeStatement;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.CapCalendar;
import pep.promotion.promotion.terms.CapPeriod;
import pep.promotion.roster.StandingHistory;

/**
 * Amounts for units, free goods, growth over the year before and what one partner may earn at most,
 * with sales, returns and voids in another order of arrival each time, against an oracle that is
 * written from the rules' wording.
 */
class KindsOracleTest {

  private static final List<PublishedPromotion> PROMOTIONS =
      List.of(
          Samples.published("UNITS", Samples.perUnit("0.37", "40")),
          Samples.published("FREE", Samples.freeGoods(7, 2, "3.10")),
          Samples.published("GROWTH", Samples.growth("4.5", "250")),
          Samples.published("SPIFF", Samples.spiff("25", "60")),
          Samples.published("REFERRED", Samples.referral("2.5")),
          Samples.atMost("11.15", Samples.published("CAPPED", Samples.freeGoods(3, 1, "0.85"))),
          Samples.atMost(
              "23.40",
              new CapCalendar(CapPeriod.QUARTER, 2),
              Samples.published("FISCAL", Samples.freeGoods(3, 1, "0.85"))));

  @Test
  void endsWhereTheRulesSayWhateverArrivesFirst() {
    Seeds.forAll(
        20,
        random -> {
          List<SaleLine> lines = RandomSales.lines(random, "L", 600 + random.nextInt(1_400));
          List<SaleLine> deals = RandomSales.deals(random, 200);
          lines.addAll(deals);
          List<SaleLine> known = new ArrayList<>();
          Map<String, Money> ledger = new TreeMap<>();
          Book book = new Book("p1", 0, 1, List.of(), List.of());
          for (List<SaleLine> fact : RandomSales.facts(random, lines)) {
            known.addAll(fact);
            if (random.nextInt(60) == 0) {
              book = settle(book, known, ledger);
            }
          }
          settle(book, known, ledger);

          lines.removeAll(deals);
          Map<String, Money> expected = oracle(lines);
          expected.putAll(oracleOfDeals(deals));
          lines.addAll(deals);
          ledger.values().removeIf(Money::isZero);
          assertThat(ledger).isEqualTo(expected);
          SaleSet sales = SaleSet.of(lines);
          for (PublishedPromotion each : PROMOTIONS) {
            assertThat(
                    VolumeStatement.of(each, PROMOTIONS, sales, GBP).stream()
                        .map(StatementLine::incentive)
                        .reduce(gbp("0"), Money::plus))
                .isEqualTo(expected.getOrDefault(each.code(), gbp("0")));
          }
        });
  }

  private static Book settle(Book book, List<SaleLine> known, Map<String, Money> ledger) {
    var history = new StandingHistory(Samples.partner("p1", "gold"), List.of(), List.of());
    PartnerAccrual accrual =
        PartnerAccrual.of(
            book, history.now(), PROMOTIONS, SaleSet.of(known, history), GBP, Instant.EPOCH);
    accrual.postings().forEach(p -> ledger.merge(p.promotion().code(), p.delta(), Money::plus));
    return new Book("p1", 0, 1, accrual.qualifications(), accrual.posted());
  }

  private static Map<String, Money> oracle(List<SaleLine> lines) {
    Set<@Nullable String> voided = new HashSet<>();
    lines.stream()
        .filter(line -> line.kind() == SaleKind.REVERSAL)
        .forEach(line -> voided.add(line.reverses()));
    Map<String, BigDecimal> nets = new TreeMap<>();
    Map<String, BigDecimal> units = new TreeMap<>();
    BigDecimal allUnits = BigDecimal.ZERO;
    for (SaleLine line : lines) {
      SaleLine sale = soldBy(lines, line);
      boolean gone = voided.contains(line.id()) || (sale != null && voided.contains(sale.id()));
      if (gone || line.kind() == SaleKind.REVERSAL) {
        continue;
      }
      ZonedDateTime day = (sale == null ? line : sale).soldAt().atZone(Samples.ZONE);
      BigDecimal sign = line.kind() == SaleKind.SALE ? BigDecimal.ONE : BigDecimal.ONE.negate();
      String month = day.getYear() + "/" + day.getMonthValue();
      nets.merge(month, line.amount().getAmount().multiply(sign), BigDecimal::add);
      units.merge(month, line.quantity().multiply(sign), BigDecimal::add);
      if (day.getYear() == 2026) {
        allUnits = allUnits.add(line.quantity().multiply(sign));
      }
    }
    BigDecimal enough = BigDecimal.valueOf(40);
    Map<String, Money> owed = new TreeMap<>();
    owed.put(
        "UNITS", allUnits.compareTo(enough) < 0 ? gbp("0") : pence(allUnits.multiply(dec("0.37"))));
    owed.put("FREE", months(month -> lots(units, month, 7).multiply(dec("6.20"))));
    owed.put(
        "CAPPED", months(month -> lots(units, month, 3).multiply(dec("0.85")).min(dec("11.15"))));
    owed.put("FISCAL", fiscal(month -> lots(units, month, 3).multiply(dec("0.85")), "23.40"));
    owed.put("GROWTH", months(month -> growth(nets, month)));
    owed.values().removeIf(Money::isZero);
    return owed;
  }

  /** 25 for each deal won in 2026 that is worth 60; 2.5 % of what was referred in each month. */
  private static Map<String, Money> oracleOfDeals(List<SaleLine> deals) {
    BigDecimal spiff = BigDecimal.ZERO;
    Map<String, BigDecimal> referred = new TreeMap<>();
    for (SaleLine line : deals) {
      ZonedDateTime day = line.soldAt().atZone(Samples.ZONE);
      BigDecimal value = line.amount().getAmount();
      if (day.getYear() == 2026 && line.id().startsWith("referred_deal:")) {
        referred.merge("2026/" + day.getMonthValue(), value, BigDecimal::add);
      } else if (day.getYear() == 2026 && value.compareTo(dec("60")) >= 0) {
        spiff = spiff.add(dec("25"));
      }
    }
    Map<String, Money> owed = new TreeMap<>();
    owed.put("SPIFF", pence(spiff));
    owed.put(
        "REFERRED",
        months(
            month ->
                referred.getOrDefault("2026/" + month, BigDecimal.ZERO).multiply(dec("0.025"))));
    owed.values().removeIf(Money::isZero);
    return owed;
  }

  private static Money months(Function<Integer, BigDecimal> earned) {
    Money sum = gbp("0");
    for (int month = 1; month <= 12; month++) {
      sum = sum.plus(pence(earned.apply(month)));
    }
    return sum;
  }

  /** No more than so much of January, and of each three months from February on. */
  private static Money fiscal(Function<Integer, BigDecimal> earned, String most) {
    BigDecimal sum = earned.apply(1).min(dec(most));
    for (int first = 2; first <= 12; first += 3) {
      BigDecimal quarter = BigDecimal.ZERO;
      for (int month = first; month < first + 3 && month <= 12; month++) {
        quarter = quarter.add(earned.apply(month));
      }
      sum = sum.add(quarter.min(dec(most)));
    }
    return pence(sum);
  }

  private static BigDecimal lots(Map<String, BigDecimal> units, int month, int of) {
    int whole = units.getOrDefault("2026/" + month, BigDecimal.ZERO).intValue();
    return BigDecimal.valueOf(Math.max(0, whole) / of);
  }

  private static BigDecimal growth(Map<String, BigDecimal> nets, int month) {
    BigDecimal now = nets.getOrDefault("2026/" + month, BigDecimal.ZERO);
    BigDecimal against =
        nets.getOrDefault("2025/" + month, BigDecimal.ZERO).max(BigDecimal.valueOf(250));
    return now.subtract(against).max(BigDecimal.ZERO).multiply(dec("0.045"));
  }

  private static @Nullable SaleLine soldBy(List<SaleLine> lines, SaleLine line) {
    return lines.stream()
        .filter(l -> Objects.equals(l.id(), line.returns()) && l.kind() == SaleKind.SALE)
        .findFirst()
        .orElse(null);
  }

  private static Money pence(BigDecimal exact) {
    return Money.of(GBP, exact, RoundingMode.HALF_UP);
  }

  private static BigDecimal dec(String value) {
    return new BigDecimal(value);
  }
}
