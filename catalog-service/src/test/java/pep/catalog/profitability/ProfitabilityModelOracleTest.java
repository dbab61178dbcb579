package pep.catalog.profitability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.catalog.pricing.Percentage;

/** Compares forecasts with fractions of whole numbers, written without the model. */
class ProfitabilityModelOracleTest {

  private static final long MILLION = 1_000_000;

  @Test
  void agreesWithFractionsOfWholeNumbersOnRandomAssumptions() {
    for (int seed = 0; seed < 2_000; seed++) {
      Case random = new Case(new Random(seed));
      Forecast forecast = ProfitabilityModel.forecast(random.assumptions());

      long cumulative = -random.fixed;
      Integer breakEven = null;
      for (int month = 1; month <= random.months; month++) {
        cumulative += random.marginOf(month);
        breakEven = breakEven == null && cumulative >= 0 ? Integer.valueOf(month) : breakEven;
        assertThat(forecast.months().get(month - 1).cumulative().getAmountMinorLong())
            .as("seed %d, month %d", seed, month)
            .isEqualTo(cumulative);
      }
      assertThat(forecast.breakEvenMonth()).as("seed %d", seed).isEqualTo(breakEven);
      assertThat(forecast.total().getAmountMinorLong()).as("seed %d", seed).isEqualTo(cumulative);
    }
  }

  /** Percentages in millionths, amounts in cents, units in hundredths. */
  private static final class Case {
    private final List<long[]> items = new ArrayList<>();
    private final List<long[]> services = new ArrayList<>();
    private final int months;
    private final int ramp;
    private final long units;
    private final long incentives;
    private final long fixed;
    private final long monthly;

    Case(Random random) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        items.add(
            new long[] {
              1 + random.nextInt(4),
              random.nextInt(10_000),
              random.nextInt(10_000),
              random.nextInt(10_000)
            });
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        services.add(
            new long[] {
              random.nextLong(MILLION + 1), random.nextInt(9_000), random.nextInt(9_000)
            });
      }
      months = 1 + random.nextInt(30);
      ramp = random.nextInt(13);
      units = random.nextInt(5_000);
      incentives = random.nextLong(MILLION + 1);
      fixed = random.nextInt(500_000);
      monthly = random.nextInt(20_000);
    }

    long marginOf(int month) {
      BigInteger resale = BigInteger.ZERO;
      BigInteger purchase = BigInteger.ZERO;
      for (long[] item : items) {
        resale = resale.add(product(item[0], item[3]));
        purchase = purchase.add(product(item[0], item[2]));
      }
      BigInteger earned = BigInteger.ZERO;
      BigInteger spent = BigInteger.ZERO;
      for (long[] service : services) {
        earned = earned.add(product(service[0], service[1]));
        spent = spent.add(product(service[0], service[2]));
      }
      return inMonth(month, resale, 1)
          - inMonth(month, purchase, 1)
          + inMonth(month, purchase.multiply(BigInteger.valueOf(incentives)), MILLION)
          + inMonth(month, earned, MILLION)
          - inMonth(month, spent, MILLION)
          - monthly;
    }

    /** {@code perSale ÷ scale × units × min(month, ramp) ÷ ramp}, half up; all terms positive. */
    private long inMonth(int month, BigInteger perSale, long scale) {
      long full = Math.max(1, ramp);
      BigInteger dividend = perSale.multiply(product(units, Math.min(month, full)));
      BigInteger divisor = product(scale, 100, full);
      BigInteger two = BigInteger.TWO;
      return dividend.multiply(two).add(divisor).divide(divisor.multiply(two)).longValueExact();
    }

    private static BigInteger product(long... factors) {
      BigInteger product = BigInteger.ONE;
      for (long factor : factors) {
        product = product.multiply(BigInteger.valueOf(factor));
      }
      return product;
    }

    Assumptions assumptions() {
      return new Assumptions(
          items.stream()
              .map(
                  i ->
                      new ResaleItem(
                          "T", BigDecimal.valueOf(i[0]), cents(i[1]), cents(i[2]), cents(i[3])))
              .toList(),
          services.stream()
              .map(s -> new AttachedService("S", percent(s[0]), cents(s[1]), cents(s[2])))
              .toList(),
          months,
          BigDecimal.valueOf(units, 2),
          ramp,
          percent(incentives),
          cents(fixed),
          cents(monthly));
    }

    private static Percentage percent(long millionths) {
      return new Percentage(BigDecimal.valueOf(millionths, 4));
    }

    private static Money cents(long cents) {
      return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
  }
}
