package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PercentageTest {

  @Test
  void liesBetweenZeroAndHundred() {
    assertThat(Percentage.of("100").text()).isEqualTo("100.00");
    assertThat(Percentage.of("0")).isEqualTo(Percentage.ZERO);
    assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of("100.01"));
    assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of("-0.01"));
  }

  @Test
  void hasFourDecimalsAtMost() {
    assertThat(Percentage.of("7.1250").text()).isEqualTo("7.125");
    assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of("0.00001"));
  }

  @Test
  void roundsPricesHalfUp() {
    assertThat(Percentage.of("5").off(Money.parse("EUR 8.50"))).isEqualTo(Money.parse("EUR 8.08"));
    assertThat(Percentage.of("50").off(Money.parse("EUR 0.01"))).isEqualTo(Money.parse("EUR 0.01"));
    assertThat(Percentage.of("50").off(Money.parse("JPY 3"))).isEqualTo(Money.parse("JPY 2"));
    assertThat(Percentage.of("12.5").of(Money.parse("EUR 0.20")))
        .isEqualTo(Money.parse("EUR 0.03"));
  }

  @Test
  void sameShareIsEqualHoweverItIsWritten() {
    assertThat(Percentage.of("10.00")).isEqualTo(Percentage.of("10"));
    assertThat(Percentage.of("10.00")).hasToString("10.00 %");
  }
}
