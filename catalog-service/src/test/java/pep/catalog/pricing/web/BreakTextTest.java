package pep.catalog.pricing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pep.catalog.pricing.Percentage;
import pep.catalog.pricing.VolumeBreak;
import pep.platform.problem.FieldError;

class BreakTextTest {

  @Test
  void readsPercentagesAndPrices() {
    assertThat(read("10:5%| 100 : 9.50 "))
        .containsExactly(
            new VolumeBreak(BigDecimal.TEN, Percentage.of("5"), null),
            new VolumeBreak(new BigDecimal("100"), null, Money.parse("EUR 9.50")));
  }

  @Test
  void readsNothingAsNoBreaks() {
    assertThat(read(null)).isEmpty();
    assertThat(read(" ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10", ":5%", "ten:5%", "10:", "10:101%", "0:5%", "10:9.999", "10:-1", "10:5%|"})
  void refusesWhatIsNoBreakAndShowsIt(String text) {
    List<FieldError> errors = new ArrayList<>();

    BreakText.read(text, CurrencyUnit.EUR, errors);

    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().field()).isEqualTo("volumeBreaks");
    assertThat(errors.getFirst().cure()).contains("such as 10:5%|100:9.50");
  }

  @Test
  void namesEveryPartThatIsNoBreak() {
    List<FieldError> errors = new ArrayList<>();

    assertThat(BreakText.read("x|10:5%|y", CurrencyUnit.EUR, errors)).hasSize(1);
    assertThat(errors).hasSize(2);
  }

  private static List<VolumeBreak> read(@Nullable String text) {
    List<FieldError> errors = new ArrayList<>();
    List<VolumeBreak> breaks = BreakText.read(text, CurrencyUnit.EUR, errors);
    assertThat(errors).isEmpty();
    return breaks;
  }
}
