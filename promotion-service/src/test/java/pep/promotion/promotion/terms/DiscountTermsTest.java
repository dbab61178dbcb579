package pep.promotion.promotion.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DiscountTermsTest {

  private static final BigDecimal ONE = BigDecimal.ONE;

  @Test
  void aPercentageIsRoundedHalfUp() {
    assertThat(percent("50").reduction(gbp("0.01"), ONE)).isEqualTo(gbp("0.01"));
    assertThat(percent("2.5").reduction(gbp("0.20"), ONE)).isEqualTo(gbp("0.01"));
    assertThat(percent("2.5").reduction(gbp("0.19"), ONE)).isEqualTo(gbp("0.00"));
  }

  @Test
  void anAmountOffEachUnitIsRoundedHalfUpOverTheLine() {
    DiscountTerms pennyOff = amount("0.01");
    assertThat(pennyOff.reduction(gbp("9.00"), new BigDecimal("2.5"))).isEqualTo(gbp("0.03"));
    assertThat(pennyOff.reduction(gbp("9.00"), new BigDecimal("2.499"))).isEqualTo(gbp("0.02"));
    assertThat(amount("1.50").reduction(gbp("9.00"), new BigDecimal("0.333")))
        .isEqualTo(gbp("0.50"));
  }

  @Test
  void neverTakesMoreThanIsLeft() {
    assertThat(amount("5.00").reduction(gbp("9.99"), new BigDecimal("2"))).isEqualTo(gbp("9.99"));
    assertThat(amount("5.00").reduction(gbp("10.00"), new BigDecimal("2"))).isEqualTo(gbp("10.00"));
    assertThat(percent("100").reduction(gbp("9.99"), ONE)).isEqualTo(gbp("9.99"));
  }

  @Test
  void takesNothingOffAPriceInAnotherCurrency() {
    assertThat(amount("5.00").reduction(Money.parse("JPY 900"), ONE))
        .isEqualTo(Money.parse("JPY 0"));
  }

  @Test
  void isEitherAPercentageOrAnAmountAboveZero() {
    assertThat(percent("100").percent()).isEqualByComparingTo("100");
    assertThatIllegalArgumentException().isThrownBy(() -> new DiscountTerms(null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new DiscountTerms(ONE, gbp("1.00")));
    assertThatIllegalArgumentException().isThrownBy(() -> percent("0"));
    assertThatIllegalArgumentException().isThrownBy(() -> percent("100.01"));
    assertThatIllegalArgumentException().isThrownBy(() -> amount("0.00"));
  }

  private static DiscountTerms percent(String percent) {
    return new DiscountTerms(new BigDecimal(percent), null);
  }

  private static DiscountTerms amount(String amountOff) {
    return new DiscountTerms(null, gbp(amountOff));
  }
}
