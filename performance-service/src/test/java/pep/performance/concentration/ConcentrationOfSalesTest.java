package pep.performance.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;

class ConcentrationOfSalesTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");

  @Test
  void equalsHalfTheMeanDifferenceOverTheMean() {
    Seeded.runs(
        150,
        random -> {
          List<Long> sold = new ArrayList<>();
          int n = random.nextInt(1, 60);
          for (int i = 0; i < n; i++) {
            sold.add(
                (long) Math.pow(10, random.nextDouble() * 8)
                    - (random.nextInt(9) == 0 ? 5_000 : 0));
          }
          Concentration found = ConcentrationOfSales.of(GBP, sold);
          assertThat(found.gini()).isEqualTo(pairwiseGini(sold));
          assertThat(found.topShare()).isEqualTo(topShare(sold));
          assertThat(found.hhi()).isEqualTo(sumOfSquaredShares(sold));
          Collections.shuffle(sold, random);
          assertThat(ConcentrationOfSales.of(GBP, sold)).isEqualTo(found);
        });
  }

  @Test
  void isNothingWhereAllSellTheSame() {
    Concentration found = ConcentrationOfSales.of(GBP, List.of(70L, 70L, 70L, 70L, 70L));
    assertThat(found.gini()).isEqualByComparingTo("0");
    assertThat(found.topShare()).isEqualByComparingTo("0.2");
  }

  @Test
  void isAlmostOneWhereOneSellsEverything() {
    Concentration found = ConcentrationOfSales.of(GBP, List.of(0L, 0L, 0L, 900L, -50L));
    assertThat(found.gini()).isEqualByComparingTo("0.8");
    assertThat(found.topShare()).isEqualByComparingTo("1");
    assertThat(found.withoutSales()).isEqualTo(4);
  }

  @Test
  void namesWhatTheLargestFewSell() {
    Concentration found =
        ConcentrationOfSales.of(GBP, List.of(400L, 100L, 100L, 100L, 100L, 200L, -30L));
    assertThat(found.topShares())
        .extracting(each -> each.count() + ": " + each.share())
        .containsExactly("1: 0.400000", "3: 0.700000", "5: 0.900000");
    assertThat(found.hhi()).isEqualByComparingTo("0.24");
  }

  @Test
  void hasNoShareWhereNothingWasSold() {
    Concentration found = ConcentrationOfSales.of(GBP, List.of(0L, -7L));
    assertThat(found.topShare()).isNull();
    assertThat(found.gini()).isNull();
    assertThat(found.hhi()).isNull();
    assertThat(found.topShares()).isEmpty();
    assertThat(found.curve()).isEmpty();
    assertThat(ConcentrationOfSales.of(GBP, List.of()).partners()).isZero();
  }

  @Test
  void risesToAllPartnersAndAllSales() {
    List<Long> sold = new ArrayList<>();
    for (long i = 1; i <= 437; i++) {
      sold.add(i * i);
    }
    List<Concentration.Point> curve = ConcentrationOfSales.of(GBP, sold).curve();
    assertThat(curve).hasSize(100);
    assertThat(curve).isSortedAccordingTo(Comparator.comparing(Concentration.Point::salesShare));
    assertThat(curve.getLast().partners()).isEqualTo(437);
    assertThat(curve.getLast().salesShare()).isEqualByComparingTo("1");
  }

  private static @Nullable BigDecimal pairwiseGini(List<Long> sold) {
    BigInteger differences = BigInteger.ZERO;
    BigInteger total = BigInteger.ZERO;
    for (long a : sold) {
      total = total.add(BigInteger.valueOf(Math.max(a, 0)));
      for (long b : sold) {
        differences =
            differences.add(BigInteger.valueOf(Math.abs(Math.max(a, 0) - Math.max(b, 0))));
      }
    }
    if (total.signum() == 0) {
      return null;
    }
    BigInteger whole = BigInteger.valueOf(2L * sold.size()).multiply(total);
    return new BigDecimal(differences).divide(new BigDecimal(whole), 6, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal sumOfSquaredShares(List<Long> sold) {
    BigDecimal total =
        sold.stream()
            .map(v -> BigDecimal.valueOf(Math.max(v, 0)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() == 0) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (long each : sold) {
      BigDecimal share =
          BigDecimal.valueOf(Math.max(each, 0)).divide(total, 40, RoundingMode.HALF_UP);
      sum = sum.add(share.multiply(share));
    }
    return sum.setScale(6, RoundingMode.HALF_UP);
  }

  private static @Nullable BigDecimal topShare(List<Long> sold) {
    List<Long> falling =
        sold.stream().map(v -> Math.max(v, 0)).sorted(Comparator.reverseOrder()).toList();
    long total = falling.stream().mapToLong(v -> v).sum();
    int top = (int) Math.ceil(sold.size() * 0.2);
    long topTotal = falling.stream().limit(top).mapToLong(v -> v).sum();
    return total == 0
        ? null
        : BigDecimal.valueOf(topTotal).divide(BigDecimal.valueOf(total), 6, RoundingMode.HALF_UP);
  }
}
