package pep.performance.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.performance.Seeded;

class DecimalsTest {

  @Test
  void readsWhatBigDecimalReads() {
    Seeded.runs(
        5_000,
        random -> {
          long unscaled = random.nextLong(-999_999_999_999L, 999_999_999_999L);
          BigDecimal number = BigDecimal.valueOf(unscaled, random.nextInt(0, 4));
          String text = number.toPlainString();
          assertThat(Decimals.parse(text, 3)).as(text).isEqualByComparingTo(number);
          assertThat(Decimals.parse(text + (number.scale() > 0 ? "000" : ""), 3))
              .isEqualByComparingTo(number);
        });
  }

  @Test
  void refusesMorePlacesThanAsked() {
    assertThat(Decimals.parse("2.555", 2)).isNull();
    assertThat(Decimals.parse("2.550", 2)).isEqualTo(new BigDecimal("2.55"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        ".",
        "1e5",
        "1,5",
        "1.2.3",
        "0x10",
        "NaN",
        "--1",
        "1 2",
        "1234567890123456"
      })
  void refusesWhatIsNoPlainDecimal(String text) {
    assertThat(Decimals.parse(text, 3)).isNull();
  }
}
