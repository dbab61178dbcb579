package pep.performance.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.intake.CountedLine;
import pep.performance.intake.LineKind;
import pep.performance.rollup.BatchDeltas;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Dimension;
import pep.performance.rollup.LinesOfSale;
import pep.performance.rollup.RollupKey;

class FiguresOfSalesTest {

  private static final CurrencyUnit GBP = LinesOfSale.GBP;
  private static final ZoneId ZONE = LinesOfSale.ZONE;

  @Test
  void sumsRollingWindowsAsAWalkOverEveryLineDoes() {
    Seeded.runs(
        80,
        random -> {
          List<CountedLine> lines = LinesOfSale.random(random, 250);
          LocalDate asOf = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200));
          Figures figures = figures(lines, asOf);
          assertThat(figures.revenue12m()).isEqualTo(net(lines, last(asOf, 12)));
          assertThat(figures.revenue3m()).isEqualTo(net(lines, last(asOf, 3)));
          assertThat(figures.revenuePrevious12m())
              .isEqualTo(net(lines, window(asOf.minusMonths(24), asOf.minusMonths(12))));
          assertThat(figures.revenuePrevious3m())
              .isEqualTo(net(lines, window(asOf.minusMonths(6), asOf.minusMonths(3))));
          assertThat(figures.lines()).isEqualTo(countedLess(lines));
        });
  }

  @Test
  void dividesReturnsBySales() {
    Figures figures =
        figures(
            List.of(
                line("100.00", "2025-12-01", LineKind.SALE),
                line("-12.34", "2025-12-05", LineKind.RETURN)),
            LocalDate.of(2026, 1, 1));
    assertThat(figures.returnRate()).isEqualTo(new BigDecimal("0.1234"));
    assertThat(figures.revenue12m()).isEqualTo(Money.parse("GBP 87.66"));
  }

  @Test
  void growsOnlyAgainstAWindowThatThePartnerWasAtWorkIn() {
    List<CountedLine> lines = new ArrayList<>();
    lines.add(line("80.00", "2025-08-15", LineKind.SALE));
    lines.add(line("100.00", "2025-11-15", LineKind.SALE));
    assertThat(figures(lines, LocalDate.of(2026, 1, 1)).growth()).isNull();
    lines.add(line("1.00", "2025-03-01", LineKind.SALE));
    assertThat(figures(lines, LocalDate.of(2026, 1, 1)).growth())
        .isEqualTo(new BigDecimal("0.2500"));
  }

  @Test
  void tellsNothingOfAPartnerThatNeverSold() {
    Figures figures = figures(List.of(), LocalDate.of(2026, 1, 1));
    assertThat(figures.revenue12m()).isEqualTo(Money.zero(GBP));
    assertThat(figures.returnRate()).isNull();
    assertThat(figures.lastSaleAt()).isNull();
    assertThat(figures.monthsActive()).isZero();
  }

  @Test
  void countsTheMonthsThatHadASale() {
    List<CountedLine> lines =
        List.of(
            line("1.00", "2025-12-20", LineKind.SALE),
            line("1.00", "2025-12-24", LineKind.SALE),
            line("1.00", "2025-06-02", LineKind.SALE),
            line("1.00", "2023-06-02", LineKind.SALE));
    Figures figures = figures(lines, LocalDate.of(2026, 1, 1));
    assertThat(figures.monthsSelling()).isEqualTo(2);
    assertThat(figures.monthsActive()).isEqualTo(30);
  }

  private static CountedLine line(String amount, String day, LineKind kind) {
    return new CountedLine(
        "prt_1",
        "GB",
        List.of(),
        "P1",
        null,
        BigDecimal.ONE,
        Money.of(GBP, new BigDecimal(amount)),
        Instant.parse(day + "T15:00:00Z"),
        kind);
  }

  private static Figures figures(List<CountedLine> lines, LocalDate asOf) {
    BatchDeltas deltas = BatchDeltas.of(1, lines, ZONE);
    List<DaySales> days = new ArrayList<>();
    for (RollupKey key : deltas.keys()) {
      if (key.dimension() == Dimension.VENDOR) {
        YearMonth month = key.month();
        BatchDeltas.after(0, key, List.of(deltas))
            .days()
            .forEach((day, tally) -> days.add(new DaySales(month.atDay(day), tally)));
      }
    }
    return new FiguresOfSales(GBP, ZONE).asOf(asOf, days);
  }

  private static Predicate<LocalDate> last(LocalDate asOf, int months) {
    return window(asOf.minusMonths(months), asOf);
  }

  private static Predicate<LocalDate> window(LocalDate after, LocalDate until) {
    return day -> day.isAfter(after) && !day.isAfter(until);
  }

  private static Money net(List<CountedLine> lines, Predicate<LocalDate> within) {
    return lines.stream()
        .filter(line -> within.test(LocalDate.ofInstant(line.soldAt(), ZONE)))
        .map(CountedLine::amount)
        .reduce(Money.zero(GBP), Money::plus)
        .rounded(2, RoundingMode.UNNECESSARY);
  }

  private static long countedLess(List<CountedLine> lines) {
    long reversals = lines.stream().filter(line -> line.kind() == LineKind.REVERSAL).count();
    return lines.size() - 2 * reversals;
  }
}
