package pep.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsWarningTest {

  @Test
  void saysNothingOfTermsAsOneExpectsThem() {
    assertThat(TermsWarning.of(terms("10.00", percent(), price("9.99")))).isEmpty();
    assertThat(TermsWarning.of(terms(null))).isEmpty();
  }

  @Test
  void saysThatABreakTakesNothingOff() {
    assertThat(TermsWarning.of(terms(null, percent(), price("10.00"), price("10.01"))))
        .extracting(TermsWarning::field, TermsWarning::code)
        .containsExactly(
            tuple("volumeBreaks[1].unitPrice", "break-not-below-list"),
            tuple("volumeBreaks[2].unitPrice", "break-not-below-list"));
  }

  @Test
  void saysThatEverySaleIsALoss() {
    assertThat(TermsWarning.of(terms("10.01")))
        .extracting(TermsWarning::field, TermsWarning::code, TermsWarning::message)
        .containsExactly(
            tuple(
                "unitCost",
                "cost-above-list",
                "A unit costs EUR 10.01 and is listed at EUR 10.00: every sale is a loss."));
  }

  private static ListPriceTerms terms(@Nullable String cost, VolumeBreak... breaks) {
    Money unitCost = cost == null ? null : eur(cost);
    return new ListPriceTerms("T-1", eur("10.00"), null, null, unitCost, List.of(breaks), 1);
  }

  private static VolumeBreak percent() {
    return new VolumeBreak(BigDecimal.ONE, Percentage.of("5"), null);
  }

  private static VolumeBreak price(String amount) {
    return new VolumeBreak(BigDecimal.TEN, null, eur(amount));
  }

  private static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }
}
