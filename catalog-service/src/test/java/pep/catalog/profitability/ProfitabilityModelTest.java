package pep.catalog.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import pep.catalog.pricing.Percentage;

class ProfitabilityModelTest {

  @Test
  void growsEvenlyUntilTheRampIsOver() {
    Forecast forecast = ProfitabilityModel.forecast(assumptions(5, 4, "0.00"));

    assertThat(forecast.months())
        .extracting(result -> result.units().toPlainString())
        .containsExactly("2.50", "5.00", "7.50", "10.00", "10.00");
  }

  @Test
  void startsAtFullRateWithoutRamp() {
    assertThat(ProfitabilityModel.forecast(assumptions(1, 0, "0.00")).months())
        .isEqualTo(ProfitabilityModel.forecast(assumptions(1, 1, "0.00")).months());
  }

  @Test
  void addsUpWhatAMonthBringsAndCosts() {
    MonthlyResult month =
        ProfitabilityModel.forecast(assumptions(1, 0, "0.00")).months().getFirst();

    assertThat(month.resaleRevenue()).isEqualTo(eur("1200.00"));
    assertThat(month.purchaseCost()).isEqualTo(eur("800.00"));
    assertThat(month.incentives()).isEqualTo(eur("40.00"));
    assertThat(month.serviceRevenue()).isEqualTo(eur("250.00"));
    assertThat(month.serviceCost()).isEqualTo(eur("100.00"));
    assertThat(month.monthlyCost()).isEqualTo(eur("90.00"));
    assertThat(month.margin()).isEqualTo(eur("500.00"));
  }

  @Test
  void breaksEvenInTheFirstMonthWhoseResultIsNotNegative() {
    assertThat(ProfitabilityModel.forecast(assumptions(4, 0, "1500.00")).breakEvenMonth())
        .isEqualTo(3);
    assertThat(ProfitabilityModel.forecast(assumptions(4, 0, "1500.01")).breakEvenMonth())
        .isEqualTo(4);
    assertThat(ProfitabilityModel.forecast(assumptions(2, 0, "1500.00")).breakEvenMonth()).isNull();
  }

  @Test
  void totalIsAllMarginsLessTheFixedCost() {
    Forecast forecast = ProfitabilityModel.forecast(assumptions(4, 0, "1500.00"));

    assertThat(forecast.total()).isEqualTo(eur("500.00"));
    assertThat(forecast.revenue()).isEqualTo(eur("5800.00"));
    assertThat(forecast.marginPercent()).isEqualByComparingTo("8.62");
  }

  @Test
  void knowsNoMarginPercentWithoutRevenue() {
    Assumptions nothingSold =
        new Assumptions(
            List.of(item("100.00")),
            List.of(),
            2,
            BigDecimal.ZERO,
            0,
            Percentage.ZERO,
            eur("10.00"),
            eur("1.00"));

    Forecast forecast = ProfitabilityModel.forecast(nothingSold);
    assertThat(forecast.marginPercent()).isNull();
    assertThat(forecast.total()).isEqualTo(eur("-12.00"));
  }

  @Test
  void refusesAssumptionsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> assumptions(0, 0, "0.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assumptions(Assumptions.MAX_MONTHS + 1, 0, "0.00"));
    assertThatIllegalArgumentException().isThrownBy(() -> assumptions(1, -1, "0.00"));
    assertThatIllegalArgumentException().isThrownBy(() -> assumptions(1, 0, "-0.01"));
    assertThatIllegalArgumentException().isThrownBy(() -> item("-1.00"));
    assertThat(assumptions(Assumptions.MAX_MONTHS, 0, "0.00").months())
        .isEqualTo(Assumptions.MAX_MONTHS);
  }

  @Test
  void refusesAmountsInDifferentCurrencies() {
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(
            () ->
                new Assumptions(
                    List.of(item("100.00")),
                    List.of(),
                    1,
                    BigDecimal.ONE,
                    0,
                    Percentage.ZERO,
                    Money.parse("USD 1.00"),
                    Money.parse("USD 1.00")));
  }

  @Test
  void sensitivityNamesTheStrongestAssumptionFirst() {
    List<Sensitivity> sensitivities = Sensitivity.of(assumptions(4, 0, "1500.00"));

    assertThat(sensitivities).hasSize(Assumption.values().length);
    Sensitivity first = sensitivities.getFirst();
    assertThat(first.assumption()).isEqualTo(Assumption.RESALE_PRICE);
    assertThat(first.totalLower()).isEqualTo(eur("20.00"));
    assertThat(first.totalHigher()).isEqualTo(eur("980.00"));
    assertThat(first.swing()).isEqualTo(eur("960.00"));
    assertThat(first.breakEvenLower()).isEqualTo(4);
    assertThat(first.breakEvenHigher()).isEqualTo(3);
    assertThat(sensitivities)
        .extracting(Sensitivity::swing)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void sensitivityStopsPercentagesAtHundred() {
    Assumptions full =
        new Assumptions(
            List.of(),
            List.of(new AttachedService("setup", Percentage.of("100"), eur("50.00"), eur("20.00"))),
            1,
            BigDecimal.TEN,
            0,
            Percentage.ZERO,
            eur("0.00"),
            eur("0.00"));

    Sensitivity attach =
        Sensitivity.of(full).stream()
            .filter(s -> s.assumption() == Assumption.ATTACH_RATE)
            .findFirst()
            .orElseThrow();
    assertThat(attach.totalHigher()).isEqualTo(ProfitabilityModel.forecast(full).total());
    assertThat(attach.totalLower()).isEqualTo(eur("270.00"));
  }

  @Test
  void aPromotionGivesWhileItLasts() {
    Assumptions plain = assumptions(3, 0, "0.00");
    Assumptions promoted =
        new Assumptions(
            plain.items(),
            plain.services(),
            3,
            BigDecimal.TEN,
            0,
            Percentage.of("5"),
            eur("0.00"),
            eur("90.00"),
            List.of(new ForecastPromotion("SPRING", "discount", Percentage.of("10"), 2)));

    assertThat(ProfitabilityModel.forecast(promoted).months())
        .extracting(MonthlyResult::incentives)
        .containsExactly(eur("120.00"), eur("120.00"), eur("40.00"));
  }

  @Test
  void theHurdleIsClearedAtItsVeryEdge() {
    Forecast forecast = ProfitabilityModel.forecast(assumptions(4, 0, "1500.00"));

    assertThat(new ProfitHurdle(new BigDecimal("8.62"), 3).judge(forecast).clears()).isTrue();
    assertThat(new ProfitHurdle(new BigDecimal("8.63"), 2).judge(forecast).misses())
        .extracting(HurdleJudgement.Miss::code)
        .containsExactly("margin-below", "break-even-late");
  }

  @Test
  void theVendorHasWhatThePartnerPaysLessWhatItGivesAndWhatTheGoodsCost() {
    Assumptions assumptions = assumptions(3, 3, "0.00");
    Forecast forecast = ProfitabilityModel.forecast(assumptions);

    // 20 sales in all at 80.00, of which 5 % go back, at a cost of 50.00 each.
    VendorSide vendor = VendorSide.of(assumptions, Map.of("T-1", eur("50.00")), forecast);
    assertThat(vendor.cost()).isEqualTo(eur("1000.00"));
    assertThat(vendor.total()).isEqualTo(eur("520.00"));
    assertThat(VendorSide.of(assumptions, Map.of(), forecast).costUnknown()).containsExactly("T-1");
  }

  @Test
  void aServiceIsWorthWhatIsMissedWithoutIt() {
    Assumptions assumptions = assumptions(1, 0, "0.00");
    Money total = ProfitabilityModel.forecast(assumptions).total();

    assertThat(Levers.services(assumptions, total))
        .containsExactly(new Lever(Lever.Kind.SERVICE, null, "setup", total, eur("150.00")));
  }

  /** Ten sales a month of an item bought at 80 and sold at 120, half of them with a service. */
  private static Assumptions assumptions(int months, int ramp, String fixedCost) {
    return new Assumptions(
        List.of(item("100.00")),
        List.of(new AttachedService("setup", Percentage.of("50"), eur("50.00"), eur("20.00"))),
        months,
        BigDecimal.TEN,
        ramp,
        Percentage.of("5"),
        eur(fixedCost),
        eur("90.00"));
  }

  private static ResaleItem item(String listPrice) {
    return new ResaleItem("T-1", BigDecimal.ONE, eur(listPrice), eur("80.00"), eur("120.00"));
  }

  private static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }
}
