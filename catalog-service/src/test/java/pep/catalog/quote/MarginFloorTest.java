package pep.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarginFloorTest {

  /** 85.00 net. */
  private static QuoteDecision quote(@Nullable String unitCost) {
    return QuotePolicy.decide(
        List.of(QuoteItems.item(1, "10", "10.00", null, unitCost, List.of())),
        CurrencyUnit.EUR,
        QuoteItems.AT,
        false);
  }

  @Test
  void isAboveWhatTheVendorKeepsLessOf() {
    QuoteDecision keeps25 = quote("6.00");

    assertThat(MarginFloor.at(new BigDecimal("29.41")).isAbove(keeps25)).isFalse();
    assertThat(MarginFloor.at(new BigDecimal("29.42")).isAbove(keeps25)).isTrue();
  }

  @Test
  void nothingIsAskedWhereTheCostIsUnknown() {
    assertThat(MarginFloor.at(BigDecimal.valueOf(100)).isAbove(quote(null))).isFalse();
  }
}
