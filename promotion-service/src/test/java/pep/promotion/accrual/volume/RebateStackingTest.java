package pep.promotion.accrual.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.GBP;
import static pep.promotion.Samples.gbp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.promotion.Samples;
import pep.promotion.accrual.claim.CappedAccrual;
import pep.promotion.accrual.sale.Acceptance;
import pep.promotion.accrual.sale.SaleKind;
import pep.promotion.accrual.sale.SaleLine;
import pep.promotion.accrual.sale.SaleSet;
import pep.promotion.promotion.PublishedPromotion;
import pep.promotion.promotion.terms.AccrualPeriod;
import pep.promotion.promotion.terms.SlabMethod;

class RebateStackingTest {

  private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
  private static final PublishedPromotion GROWING =
      Samples.published(
          "GROWING",
          Samples.definition(
              Samples.slabs(SlabMethod.WHOLE, AccrualPeriod.WINDOW, "0", "1", "1000000", "2"),
              Samples.bestOf("G", 0)));
  private static final PublishedPromotion FLAT =
      Samples.published("FLAT", Samples.definition(Samples.flat("1.5"), Samples.bestOf("G", 0)));

  @Test
  void givesTheGroupsBestInMoneyAsSalesGrow() {
    assertThat(earned(List.of(GROWING, FLAT), "1000")).isEqualTo(gbp("15.00"));
    assertThat(earned(List.of(FLAT, GROWING), "999999", "1")).isEqualTo(gbp("20000.00"));
    assertThat(earned(List.of(FLAT, GROWING), "999999")).isEqualTo(gbp("14999.99"));
  }

  @Test
  void countsASaleForTheExclusiveRebateAloneWhetherTheOtherHasEntriesOrNot() {
    PublishedPromotion alone =
        Samples.published("ALONE", Samples.definition(Samples.flat("1"), Samples.exclusive(1)));
    PublishedPromotion capped = Samples.capped("CAPPED", "10", "1000");
    SaleSet sales = sales("100");
    RebateStacking stacking = new RebateStacking(List.of(capped, alone), sales);

    assertThat(CappedAccrual.of(capped, stacking, sales, GBP)).isEmpty();
    assertThat(VolumeAccrual.earned(List.of(capped, alone), sales, GBP))
        .extracting(VolumePosition::earned)
        .containsExactly(gbp("1.00"));
  }

  private static Money earned(List<PublishedPromotion> rebates, String... amounts) {
    return VolumeAccrual.earned(rebates, sales(amounts), GBP).stream()
        .map(VolumePosition::earned)
        .reduce(gbp("0"), Money::plus);
  }

  private static SaleSet sales(String... amounts) {
    List<SaleLine> lines = new ArrayList<>();
    for (String amount : amounts) {
      Acceptance accepted = new Acceptance(AT, lines.size());
      lines.add(
          new SaleLine(
              "s" + lines.size(),
              "MUG",
              null,
              gbp(amount),
              AT,
              SaleKind.SALE,
              null,
              null,
              accepted));
    }
    return SaleSet.of(lines);
  }
}
