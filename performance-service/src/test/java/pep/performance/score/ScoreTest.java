package pep.performance.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.performance.rollup.DaySales;
import pep.performance.rollup.Tally;

class ScoreTest {

  @Test
  void weighsWhatIsAttainedAndCountsNothingTwice() {
    Score score =
        score(
            Map.of(ScoreMeasure.REVENUE_12M, "5000", ScoreMeasure.RETURN_RATE, "0.08"),
            target(ScoreMeasure.REVENUE_12M, 3, "10000"),
            target(ScoreMeasure.RETURN_RATE, 1, "0.02"));
    assertThat(score.measures())
        .extracting(Score.Attained::attained)
        .containsExactly(new BigDecimal("0.5000"), new BigDecimal("0.2500"));
    assertThat(score.value()).isEqualByComparingTo("0.4375");
    assertThat(score.knownWeight()).isEqualByComparingTo("1");
  }

  @Test
  void countsMoreThanAGoalAsTheGoalAndLessThanNothingAsNothing() {
    Score score =
        score(
            Map.of(
                ScoreMeasure.REVENUE_12M, "-40",
                ScoreMeasure.DEALS_WON, "900",
                ScoreMeasure.RETURN_RATE, "0"),
            target(ScoreMeasure.REVENUE_12M, 1, "10"),
            target(ScoreMeasure.DEALS_WON, 1, "3"),
            target(ScoreMeasure.RETURN_RATE, 1, "0.02"));
    assertThat(score.measures())
        .extracting(each -> String.valueOf(each.attained()))
        .containsExactly("0.0000", "1.0000", "1.0000");
  }

  @Test
  void saysHowMuchOfItIsNotKnownAndGoesOnWithTheRest() {
    Score score =
        score(
            Map.of(ScoreMeasure.REVENUE_12M, "10"),
            target(ScoreMeasure.GROWTH_12M, 3, "0.1"),
            target(ScoreMeasure.REVENUE_12M, 1, "10"));
    assertThat(score.value()).isEqualByComparingTo("1");
    assertThat(score.knownWeight()).isEqualByComparingTo("0.25");
    assertThat(score(Map.of(), target(ScoreMeasure.GROWTH_12M, 3, "0.1")).value()).isNull();
    assertThat(score(Map.of()).knownWeight()).isNull();
  }

  @Test
  void takesWholeMonthsAtWorkTheOldestFirst() {
    LocalDate today = LocalDate.of(2026, 6, 15);
    List<DaySales> days =
        List.of(sold(today, 1), sold(today.minusMonths(1), 20), sold(today.minusMonths(7), 300));
    assertThat(Scores.months(today, 3, days)).containsExactly(0L, 20L, 1L);
    assertThat(Scores.months(today, 40, days)).hasSize(12).endsWith(20L, 1L).contains(300L);
    assertThat(Scores.months(today, 0, days)).isEmpty();
  }

  private static DaySales sold(LocalDate day, long minor) {
    return new DaySales(day, new Tally(minor, 0, 0, 0, 1, 0, null, null));
  }

  private static Target target(ScoreMeasure measure, int weight, String goal) {
    return new Target(measure, weight, new BigDecimal(goal));
  }

  private static Score score(Map<ScoreMeasure, String> actual, Target... targets) {
    Map<ScoreMeasure, BigDecimal> known = new EnumMap<>(ScoreMeasure.class);
    actual.forEach((measure, value) -> known.put(measure, new BigDecimal(value)));
    return Score.of(List.of(targets), known::get);
  }
}
