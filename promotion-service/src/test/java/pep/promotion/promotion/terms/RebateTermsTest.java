package pep.promotion.promotion.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;
import static pep.promotion.Samples.slabs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.Seeds;

class RebateTermsTest {

  private static final String[] STEPS = {"100", "2", "1000", "3.5", "5000", "5"};

  @Test
  void marginalSlabsApplyEachPercentageInsideItsSlab() {
    var decision = slabs(SlabMethod.MARGINAL, AccrualPeriod.WINDOW, STEPS).on(gbp("6000"));

    // 900 at 2 %, 4,000 at 3.5 %, 1,000 at 5 %
    assertThat(decision.rebate()).isEqualTo(gbp("208.00"));
    assertThat(decision.shares()).hasSize(3);
  }

  @Test
  void wholeSlabsApplyTheReachedPercentageToAllVolume() {
    var terms = slabs(SlabMethod.WHOLE, AccrualPeriod.WINDOW, STEPS);

    assertThat(terms.on(gbp("4999.99")).rebate()).isEqualTo(gbp("175.00"));
    assertThat(terms.on(gbp("5000")).rebate()).isEqualTo(gbp("250.00"));
  }

  @Test
  void volumeBelowTheFirstSlabOrBelowZeroEarnsNothing() {
    for (SlabMethod method : SlabMethod.values()) {
      var terms = slabs(method, AccrualPeriod.WINDOW, STEPS);
      assertThat(terms.on(gbp("99.99")).rebate().isZero()).isTrue();
      assertThat(terms.on(gbp("-500")).rebate().isZero()).isTrue();
      assertThat(terms.on(gbp("0")).rebate().isZero()).isTrue();
    }
  }

  @Test
  void refusesSlabsThatDoNotAscendAndPercentagesOutOfRange() {
    assertThatThrownBy(() -> slabs(SlabMethod.WHOLE, AccrualPeriod.WINDOW, "100", "1", "100", "2"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new RebateTerms(List.of(), SlabMethod.WHOLE, AccrualPeriod.MONTH, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RebateSlab(BigDecimal.ZERO, new BigDecimal("100.01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RebateSlab(new BigDecimal("-1"), BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void agreesWithCountingPennyByPenny() {
    Seeds.forAll(
        300,
        random -> {
          List<RebateSlab> slabs = new ArrayList<>();
          long from = random.nextInt(200);
          for (int i = 0; i <= random.nextInt(4); i++) {
            slabs.add(
                new RebateSlab(
                    BigDecimal.valueOf(from, 2), BigDecimal.valueOf(random.nextInt(10_001), 2)));
            from += 1 + random.nextInt(700);
          }
          SlabMethod method = SlabMethod.values()[random.nextInt(2)];
          long net = random.nextInt(-500, 3000);

          Money rebate =
              new RebateTerms(slabs, method, AccrualPeriod.WINDOW, null)
                  .on(Money.ofMinor(GBP, net))
                  .rebate();

          assertThat(rebate.getAmountMinorLong()).isEqualTo(pennyByPenny(slabs, method, net));
        });
  }

  private static long pennyByPenny(List<RebateSlab> slabs, SlabMethod method, long net) {
    long hundredthsOfPercentPennies = 0;
    for (long penny = 0; penny < net; penny++) {
      // Whole: every penny earns what the last one reaches; a slab is reached at its first penny.
      long reached = method == SlabMethod.WHOLE ? net : penny;
      long percent = 0;
      for (RebateSlab slab : slabs) {
        if (reached >= slab.from().movePointRight(2).longValueExact()) {
          percent = slab.percent().movePointRight(2).longValueExact();
        }
      }
      hundredthsOfPercentPennies += percent;
    }
    return (hundredthsOfPercentPennies + 5_000) / 10_000;
  }

  @Test
  void namesPeriodsInTheVendorsZone() {
    Instant lateOnNewYearsEve = Instant.parse("2026-12-31T23:30:00Z");
    assertThat(AccrualPeriod.MONTH.nameAt(lateOnNewYearsEve, Samples.ZONE)).isEqualTo("2026-12");
    assertThat(AccrualPeriod.QUARTER.nameAt(lateOnNewYearsEve, Samples.ZONE)).isEqualTo("2026-Q4");
    assertThat(AccrualPeriod.QUARTER.nameAt(lateOnNewYearsEve, ZoneId.of("Asia/Tokyo")))
        .isEqualTo("2027-Q1");
    assertThat(AccrualPeriod.WINDOW.nameAt(lateOnNewYearsEve, Samples.ZONE)).isEqualTo("window");
  }
}
