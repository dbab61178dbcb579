package pep.promotion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BudgetForecastTest {

  private static final Instant NOW = Instant.parse("2026-06-29T00:00:00Z");

  @Test
  void looksAtFourWeeksOrItsTimeSoFarAndADayAtLeast() {
    assertThat(BudgetForecast.since(NOW.minus(Duration.ofDays(90)), NOW))
        .isEqualTo(NOW.minus(Duration.ofDays(28)));
    assertThat(BudgetForecast.since(NOW.minus(Duration.ofDays(10)), NOW))
        .isEqualTo(NOW.minus(Duration.ofDays(10)));
    assertThat(BudgetForecast.since(NOW.minusSeconds(5), NOW))
        .isEqualTo(NOW.minus(Duration.ofDays(1)));
  }

  @Test
  void looksFromTheBeginningOfAnHourSinceSpendingIsKnownByHours() {
    assertThat(BudgetForecast.since(NOW.minus(Duration.ofDays(10)).plusSeconds(3599), NOW))
        .isEqualTo(NOW.minus(Duration.ofDays(10)));
    assertThat(BudgetForecast.since(NOW, NOW.plusSeconds(1799)))
        .isEqualTo(NOW.minus(Duration.ofDays(1)));
  }

  @Test
  void lastsAsLongAsItTakesToSpendTheRestAtTheSamePace() {
    Instant since = NOW.minus(Duration.ofDays(28));

    assertThat(BudgetForecast.of(balance("60", false), since, gbp("20"), NOW).runsOutAt())
        .isEqualTo(NOW.plus(Duration.ofDays(56)));
    assertThat(BudgetForecast.of(balance("60", false), since, gbp("0.01"), NOW).runsOutAt())
        .isAfter(NOW.plus(Duration.ofDays(100_000)));
  }

  @Test
  void foretellsNothingOfWhatIsExhaustedOrNotSpentOf() {
    assertThat(BudgetForecast.of(balance("60", false), NOW, gbp("0"), NOW).runsOutAt()).isNull();
    assertThat(BudgetForecast.of(balance("60", false), NOW, gbp("-5"), NOW).runsOutAt()).isNull();
    assertThat(BudgetForecast.of(balance("100", true), NOW, gbp("5"), NOW).runsOutAt()).isNull();
  }

  private static BudgetBalance balance(String spent, boolean exhausted) {
    return new BudgetBalance(gbp("100"), gbp(spent), gbp("0"), exhausted);
  }
}
