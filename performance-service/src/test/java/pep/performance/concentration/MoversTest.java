package pep.performance.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;

class MoversTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");

  @Test
  void namesThoseThatMovedMost() {
    Movers found =
        Movers.of(
            GBP,
            Map.of("stays", 70L, "falls", 500L, "leaves", 90L, "rises", 10L),
            Map.of("stays", 70L, "falls", 100L, "comes", 40L, "rises", 300L),
            1);
    assertThat(found.risen()).extracting(Movers.Mover::partnerId).containsExactly("rises");
    assertThat(found.fallen()).extracting(Movers.Mover::partnerId).containsExactly("falls");
    assertThat(found.gained().getAmountMinorLong()).isEqualTo(330);
    assertThat(found.lost().getAmountMinorLong()).isEqualTo(490);
  }

  @Test
  void gainsLessLossesAreTheWholeChange() {
    Seeded.runs(
        50,
        random -> {
          Map<String, Long> before = new HashMap<>();
          Map<String, Long> now = new HashMap<>();
          for (int i = 0; i < 30; i++) {
            (random.nextBoolean() ? before : now).put("p" + i, random.nextLong(-500, 9_000));
            now.merge("p" + random.nextInt(30), random.nextLong(100), Long::sum);
          }
          Movers found = Movers.of(GBP, before, now, 500);
          assertThat(found.now().minus(found.before()))
              .isEqualTo(found.gained().minus(found.lost()));
        });
  }

  @Test
  void partsFollowTheCalendarAndLeaveNothingOut() {
    Period period = new Period(YearMonth.of(2025, 2), YearMonth.of(2026, 1));
    assertThat(period.before()).isEqualTo(new Period(YearMonth.of(2024, 2), YearMonth.of(2025, 1)));
    assertThat(period.by(Step.MONTH)).hasSize(12);
    assertThat(period.by(Step.QUARTER))
        .extracting(each -> each.from() + " " + each.until())
        .isEqualTo(
            List.of(
                "2025-02 2025-03",
                "2025-04 2025-06",
                "2025-07 2025-09",
                "2025-10 2025-12",
                "2026-01 2026-01"));
    assertThat(period.by(Step.YEAR)).hasSize(2);
  }
}
