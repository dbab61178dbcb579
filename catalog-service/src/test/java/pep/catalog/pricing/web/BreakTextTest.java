package pep.catalog.pricing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.VolumeBreak;
import pep.platform.http.InvalidInput;

class BreakTextTest {

  @Test
  void readsPercentagesAndPrices() {
    assertThat(BreakText.read("10:5%| 100 : 9.50 ", CurrencyUnit.EUR))
        .containsExactly(
            new VolumeBreak(BigDecimal.TEN, Percentage.of("5"), null),
            new VolumeBreak(new BigDecimal("100"), null, Money.parse("EUR 9.50")));
  }

  @Test
  void readsNothingAsNoBreaks() {
    assertThat(BreakText.read(null, CurrencyUnit.EUR)).isEmpty();
    assertThat(BreakText.read(" ", CurrencyUnit.EUR)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10", ":5%", "ten:5%", "10:", "10:101%", "0:5%", "10:9.999", "10:-1", "10:5%|"})
  void refusesWhatIsNoBreakAndShowsIt(String text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> BreakText.read(text, CurrencyUnit.EUR))
        .withMessageContaining("such as 10:5%|100:9.50");
  }
}
