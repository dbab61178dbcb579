package pep.performance.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pep.performance.figures.Figures;

class ProposedTest {

  @Test
  void proposesWhatAQuarterReaches() {
    List<Figures> partners =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> figures(100 * i, new BigDecimal(i).movePointLeft(2)))
            .toList();
    assertThat(Proposed.of(partners))
        .extracting(each -> each.measure() + " " + each.goal())
        .containsExactly("REVENUE_12M 1000.00", "RETURN_RATE 0.03", "MONTHS_SELLING 9");
  }

  @Test
  void proposesNothingOfWhatFewHaveOrNobodyReaches() {
    assertThat(Proposed.of(List.of(figures(100, null), figures(200, null)))).isEmpty();
    List<Figures> idle = IntStream.range(0, 20).mapToObj(i -> figures(0, null)).toList();
    assertThat(Proposed.of(idle))
        .extracting(Target::measure)
        .containsExactly(ScoreMeasure.MONTHS_SELLING);
  }

  private static Figures figures(int sold, @Nullable BigDecimal returnRate) {
    Money zero = Money.zero(CurrencyUnit.of("GBP"));
    return new Figures(
        LocalDate.of(2026, 6, 1),
        Money.of(zero.getCurrencyUnit(), sold),
        zero,
        zero,
        zero,
        null,
        null,
        returnRate,
        14,
        9,
        null,
        null,
        7);
  }
}
