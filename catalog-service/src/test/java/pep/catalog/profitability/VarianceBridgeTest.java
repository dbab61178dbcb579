package pep.catalog.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.catalog.pricing.Percentage;

/** The steps from plan to actual, by hand and by their sum on random figures. */
class VarianceBridgeTest {

  @Test
  void valuesEachCauseByItself() {
    // Planned: 10 of A at 100 bought at 60, and 10 of B at 50 bought at 40: 500 on 20 units.
    Assumptions plan = plan(List.of(item("A", "60.00", "100.00"), item("B", "40.00", "50.00")), 10);
    // Sold: 20 of A at 90 bought at 65, and 4 of B at 50 bought at 40.
    Actual actual = actual(sold("A", 20, "1800.00", "1300.00"), sold("B", 4, "200.00", "160.00"));

    Variance variance = VarianceBridge.of(plan, 1, actual);

    assertThat(variance.plan().margin()).isEqualTo(eur("500.00"));
    assertThat(variance.difference()).isEqualTo(eur("40.00"));
    assertThat(amount(variance, Variance.Cause.VOLUME)).isEqualTo(eur("100.00"));
    assertThat(amount(variance, Variance.Cause.MIX)).isEqualTo(eur("240.00"));
    assertThat(amount(variance, Variance.Cause.PRICE)).isEqualTo(eur("-200.00"));
    assertThat(amount(variance, Variance.Cause.PURCHASE_PRICE)).isEqualTo(eur("-100.00"));
  }

  @Test
  void oneProductHasNoMixAndNothingSoldIsAllVolume() {
    Assumptions plan = plan(List.of(item("A", "60.00", "100.00")), 3);

    Variance nothing = VarianceBridge.of(plan, 1, actual());
    assertThat(amount(nothing, Variance.Cause.VOLUME)).isEqualTo(eur("-120.00"));
    assertThat(amount(nothing, Variance.Cause.MIX)).isEqualTo(eur("0.00"));
  }

  @Test
  void aProductThatWasNotPlannedIsMix() {
    Assumptions plan = plan(List.of(item("A", "60.00", "100.00")), 10);
    Actual actual = actual(sold("A", 10, "1000.00", "600.00"), sold("C", 0, "30.00", "10.00"));

    Variance variance = VarianceBridge.of(plan, 1, actual);

    assertThat(amount(variance, Variance.Cause.MIX)).isEqualTo(eur("20.00"));
    assertThat(amount(variance, Variance.Cause.VOLUME)).isEqualTo(eur("0.00"));
  }

  @Test
  void theStepsSumToTheDifferenceWhateverTheFigures() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<ResaleItem> items = new ArrayList<>();
      List<Actual.Sold> sold = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        items.add(item("P" + i, cents(random), cents(random)));
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        sold.add(sold("P" + (i - 1), random.nextInt(50), cents(random), cents(random)));
      }
      int months = 1 + random.nextInt(24);
      Assumptions plan =
          new Assumptions(
              items,
              List.of(),
              months,
              BigDecimal.valueOf(random.nextInt(2_000), 2),
              random.nextInt(6),
              new Percentage(BigDecimal.valueOf(random.nextInt(1_000), 2)),
              eur(cents(random)),
              eur(cents(random)),
              List.of(
                  new ForecastPromotion(
                      "SPRING", "discount", Percentage.of("2.5"), random.nextInt(months + 1))));
      Actual actual =
          new Actual(
              sold, eur(cents(random)), eur(cents(random)), eur(cents(random)), eur(cents(random)));

      Variance variance = VarianceBridge.of(plan, 1 + random.nextInt(months), actual);

      Money sum =
          variance.steps().stream()
              .map(Variance.Step::amount)
              .reduce(Money.zero(CurrencyUnit.EUR), Money::plus);
      assertThat(sum).as("seed %d", seed).isEqualTo(variance.difference());
      assertThat(variance.actual().margin().minus(variance.plan().margin()))
          .as("seed %d", seed)
          .isEqualTo(variance.difference());
    }
  }

  private static Money amount(Variance variance, Variance.Cause cause) {
    return variance.steps().stream()
        .filter(step -> step.cause() == cause)
        .map(Variance.Step::amount)
        .findFirst()
        .orElseThrow();
  }

  private static Assumptions plan(List<ResaleItem> items, int units) {
    return new Assumptions(
        items,
        List.of(),
        2,
        BigDecimal.valueOf(units),
        0,
        Percentage.ZERO,
        eur("0.00"),
        eur("0.00"));
  }

  private static Actual actual(Actual.Sold... sold) {
    return new Actual(List.of(sold), eur("0.00"), eur("0.00"), eur("0.00"), eur("0.00"));
  }

  private static ResaleItem item(String code, String purchase, String resale) {
    return new ResaleItem(code, BigDecimal.ONE, eur(resale), eur(purchase), eur(resale));
  }

  private static Actual.Sold sold(String code, int quantity, String revenue, String purchase) {
    return new Actual.Sold(code, BigDecimal.valueOf(quantity), eur(revenue), eur(purchase));
  }

  private static String cents(Random random) {
    return BigDecimal.valueOf(random.nextInt(100_000), 2).toPlainString();
  }

  private static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }
}
