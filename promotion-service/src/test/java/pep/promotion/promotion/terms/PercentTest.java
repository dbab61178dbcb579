package pep.promotion.promotion.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({
    "-0.01, false, false",
    "0, true, false",
    "0.01, true, true",
    "100, true, true",
    "100.01, false, false"
  })
  void liesBetweenNothingAndAll(BigDecimal percent, boolean valid, boolean positive) {
    assertThat(Percent.valid(percent)).isEqualTo(valid);
    assertThat(Percent.positive(percent)).isEqualTo(positive);
  }

  @Test
  void ofAnAmountIsRoundedHalfUp() {
    assertThat(Percent.of(gbp("0.10"), new BigDecimal("5"))).isEqualTo(gbp("0.01"));
    assertThat(Percent.of(gbp("0.09"), new BigDecimal("5"))).isEqualTo(gbp("0.00"));
    assertThat(Percent.of(gbp("-0.10"), new BigDecimal("5"))).isEqualTo(gbp("-0.01"));
  }

  @Test
  void isWrittenWithTwoDecimalsAtLeast() {
    assertThat(Percent.text(new BigDecimal("5"))).isEqualTo("5.00");
    assertThat(Percent.text(new BigDecimal("7.125"))).isEqualTo("7.125");
  }
}
