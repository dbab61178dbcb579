package pep.performance.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.performance.Seeded;
import pep.performance.action.EffectOfAction.Window;

class EffectOfActionTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");
  private static final Predicate<String> NOBODY = any -> false;
  private static final YearMonth FINISHED = YearMonth.of(2026, 1);
  private static final Window SIX = Window.of(FINISHED, YearMonth.of(2026, 12));

  @Test
  void comparesSixMonthsBeforeWithUpToSixWholeMonthsAfter() {
    assertThat(SIX.before()).isEqualTo(YearMonth.of(2025, 7));
    assertThat(SIX.lastBefore()).isEqualTo(YearMonth.of(2025, 12));
    assertThat(SIX.after()).isEqualTo(YearMonth.of(2026, 2));
    assertThat(SIX.until()).isEqualTo(YearMonth.of(2026, 7));
    assertThat(Window.of(FINISHED, YearMonth.of(2026, 5)).until()).isEqualTo(YearMonth.of(2026, 4));
    assertThat(Window.of(FINISHED, FINISHED).months()).isZero();
  }

  /** The whole channel rises by half meanwhile, and sales scatter by a third. */
  @Test
  void findsThePlantedEffectNineTimesInTen() {
    int[] held = new int[1];
    List<Double> ratios = new ArrayList<>();
    int runs = 2_000;
    Seeded.runs(
        runs,
        random -> {
          Map<String, Long> before = new HashMap<>();
          Map<String, Long> after = new HashMap<>();
          channel(random, before, after);
          long planted = Math.round(before.get("p30") * 0.6);
          after.merge("p30", planted, Long::sum);
          Effect effect = EffectOfAction.of(GBP, "p30", SIX, before, after, NOBODY);
          Money truth = Money.ofMinor(GBP, planted * 2);
          assertThat(effect.outcome()).isEqualTo(EffectOutcome.MEASURED);
          boolean inside =
              !truth.isLessThan(Objects.requireNonNull(effect.atLeast()))
                  && !truth.isGreaterThan(Objects.requireNonNull(effect.atMost()));
          held[0] += inside ? 1 : 0;
          ratios.add(
              Objects.requireNonNull(effect.perYear()).getAmountMinorLong()
                  / (double) truth.getAmountMinorLong());
        });
    assertThat(held[0]).isGreaterThanOrEqualTo((int) (runs * 0.87));
    Collections.sort(ratios);
    assertThat(ratios.get(runs / 2)).as("as often too large as too small").isBetween(0.85, 1.15);
  }

  @Test
  void saysWhereItCannotTell() {
    Map<String, Long> before = new HashMap<>();
    Map<String, Long> after = new HashMap<>();
    channel(new Random(7), before, after);
    Window early = Window.of(FINISHED, YearMonth.of(2026, 4));
    assertThat(EffectOfAction.of(GBP, "p0", early, before, after, NOBODY).outcome())
        .isEqualTo(EffectOutcome.TOO_EARLY);
    assertThat(EffectOfAction.of(GBP, "new", SIX, before, after, NOBODY).outcome())
        .isEqualTo(EffectOutcome.NOTHING_BEFORE);
    before.put("giant", 900_000_000L);
    assertThat(EffectOfAction.of(GBP, "giant", SIX, before, after, NOBODY).outcome())
        .isEqualTo(EffectOutcome.TOO_FEW);
  }

  /** Those held out rise by half, the others are acted on otherwise and double. */
  @Test
  void comparesWithTheHoldOutWhereItIsLargeEnough() {
    Map<String, Long> before = new HashMap<>();
    Map<String, Long> after = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      before.put("p" + i, 1_000L);
      after.put("p" + i, i < 20 ? 1_500L : 2_000L);
    }
    Predicate<String> twenty = id -> Integer.parseInt(id.substring(1)) < 20;
    Effect beside = EffectOfAction.of(GBP, "p40", SIX, before, after, twenty);
    assertThat(beside.comparedWith()).isEqualTo(ComparedWith.HOLD_OUT);
    assertThat(beside.perYear()).isEqualTo(Money.ofMinor(GBP, 1_000));
    Effect few = EffectOfAction.of(GBP, "p40", SIX, before, after, "p3"::equals);
    assertThat(few.comparedWith()).isEqualTo(ComparedWith.LIKE_PARTNERS);
  }

  @Test
  void bringsThreeMonthsToAYear() {
    Map<String, Long> before = new HashMap<>();
    Map<String, Long> after = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      before.put("p" + i, 600L);
      after.put("p" + i, 300L);
    }
    after.put("p0", 400L);
    Effect effect =
        EffectOfAction.of(
            GBP, "p0", Window.of(FINISHED, YearMonth.of(2026, 5)), before, after, NOBODY);
    assertThat(effect.perYear()).isEqualTo(Money.ofMinor(GBP, 400));
    assertThat(effect.atLeast()).isEqualTo(effect.atMost());
  }

  private static void channel(Random random, Map<String, Long> before, Map<String, Long> after) {
    for (int i = 0; i < 60; i++) {
      // Not so far out that too few are alike.
      double size = Math.clamp(random.nextGaussian(), -3.0, 3.0);
      long sold = Math.round(600_000 * Math.exp(size / 3));
      before.put("p" + i, sold);
      after.put("p" + i, Math.round(sold * 1.5 * Math.exp(random.nextGaussian() / 3)));
    }
  }
}
