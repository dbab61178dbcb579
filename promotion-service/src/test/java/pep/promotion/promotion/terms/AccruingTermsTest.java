package pep.promotion.promotion.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.promotion.PublishedPromotion;

class AccruingTermsTest {

  private static Volume units(String units) {
    return Volume.after(gbp("0")).plus(gbp("100"), new BigDecimal(units));
  }

  private static Volume growth(String before, String now) {
    return Volume.after(gbp(before)).plus(gbp(now), BigDecimal.ONE);
  }

  @Test
  void goodsAreFreeForWholeLotsAndNoLongerOnceTheyAreBroken() {
    FreeGoodsTerms terms = Samples.freeGoods(10, 1, "4.20");

    assertThat(terms.earned(units("15"))).isEqualTo(gbp("4.20"));
    assertThat(terms.earned(units("9.9"))).isEqualTo(gbp("0"));
    assertThat(terms.earned(units("30"))).isEqualTo(gbp("12.60"));
    assertThat(terms.earned(units("-15"))).isEqualTo(gbp("0"));
  }

  @Test
  void unitsArePaidBackToTheFirstOnceThereAreEnough() {
    UnitRebateTerms terms = Samples.perUnit("1.25", "10");

    assertThat(terms.earned(units("9.999"))).isEqualTo(gbp("0"));
    assertThat(terms.earned(units("10"))).isEqualTo(gbp("12.50"));
    assertThat(terms.earned(units("10.5"))).isEqualTo(gbp("13.13"));
  }

  @Test
  void growthIsMeasuredAgainstTheYearBeforeAndTheBaselineAtLeast() {
    GrowthRebateTerms terms = Samples.growth("10", "100");

    assertThat(terms.earned(growth("1000", "1200"))).isEqualTo(gbp("20"));
    assertThat(terms.earned(growth("1000", "900"))).isEqualTo(gbp("0"));
    assertThat(terms.earned(growth("-50", "300"))).isEqualTo(gbp("20"));
  }

  @Test
  void onePartnerEarnsNoMoreThanItMay() {
    var capped = Samples.atMost("20", Samples.published("C", Samples.perUnit("1.25", "10")));

    assertThat(capped.earned(Map.of("window", units("15")), gbp("0"))).isEqualTo(gbp("18.75"));
    assertThat(capped.earned(Map.of("window", units("17")), gbp("0"))).isEqualTo(gbp("20"));
  }

  @Test
  void aCapForEachPartnerGoesWithTermsThatAccrue() {
    assertThatThrownBy(() -> Samples.atMost("20", Samples.published("D", Samples.percentOff("5"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Samples.atMost("0", Samples.published("R", Samples.flat("5"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCapIsForPeriodsOfTheFiscalCalendarThatAreMadeOfWholeOnes() {
    CapCalendar quarters = new CapCalendar(CapPeriod.QUARTER, 4);

    assertThat(quarters.nameOf("2026-03")).isEqualTo("FY2026-Q4");
    assertThat(quarters.nameOf("2026-Q2")).isEqualTo("FY2027-Q1");
    assertThat(new CapCalendar(CapPeriod.YEAR, 1).nameOf("2026-12")).isEqualTo("FY2026");
    assertThat(new CapCalendar(CapPeriod.YEAR, 2).nameOf("2026-01")).isEqualTo("FY2026");
    assertThat(quarters.wholly(AccrualPeriod.QUARTER)).isTrue();
    assertThat(new CapCalendar(CapPeriod.QUARTER, 5).wholly(AccrualPeriod.QUARTER)).isFalse();
    assertThat(new CapCalendar(CapPeriod.YEAR, 4).wholly(AccrualPeriod.WINDOW)).isFalse();
    PublishedPromotion monthly = Samples.published("M", Samples.freeGoods(10, 1, "4"));
    PublishedPromotion capped = Samples.atMost("10", quarters, monthly);
    assertThat(
            capped.earned(
                Map.of("2026-03", units("40"), "2026-04", units("20"), "2026-05", units("10")),
                gbp("0")))
        .isEqualTo(gbp("20"));
  }
}
