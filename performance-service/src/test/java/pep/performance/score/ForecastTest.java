package pep.performance.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;

class ForecastTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");

  @Test
  void goesOnAlongALine() {
    Forecast found = forecast(List.of(100L, 110L, 120L, 130L, 140L, 150L));
    assertThat(found.perMonth().getAmountMinorLong()).isEqualTo(10);
    assertThat(found.nextThreeMonths().getAmountMinorLong()).isEqualTo(160 + 170 + 180);
    assertThat(found.atLeast()).isEqualTo(found.atMost());
  }

  @Test
  void holdsWhatComesNineTimesInTen() {
    int[] held = new int[1];
    int runs = 4_000;
    Seeded.runs(
        runs,
        random -> {
          double level = 100_000 + random.nextInt(100_000);
          double slope = random.nextGaussian() * 3_000;
          int n = random.nextInt(6, 13);
          List<Long> months = new ArrayList<>();
          for (int i = 0; i < n; i++) {
            months.add(month(random, level + slope * i));
          }
          long comes = 0;
          for (int i = n; i < n + 3; i++) {
            comes += month(random, level + slope * i);
          }
          Forecast found = forecast(months);
          held[0] +=
              comes >= found.atLeast().getAmountMinorLong()
                      && comes <= found.atMost().getAmountMinorLong()
                  ? 1
                  : 0;
        });
    assertThat(held[0] / (double) runs).isBetween(0.87, 0.93);
  }

  @Test
  void saysNothingOfFewMonths() {
    assertThat(Forecast.of(GBP, Collections.nCopies(5, 100L))).isNull();
    assertThat(Forecast.of(GBP, List.of())).isNull();
  }

  private static long month(Random random, double mean) {
    return Math.round(mean + random.nextGaussian() * 20_000);
  }

  private static Forecast forecast(List<Long> months) {
    return Objects.requireNonNull(Forecast.of(GBP, months));
  }
}
