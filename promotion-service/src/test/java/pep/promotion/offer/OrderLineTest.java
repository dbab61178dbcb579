package pep.promotion.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pep.promotion.Samples.gbp;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderLineTest {

  @Test
  void unitsTimesPriceIsRoundedHalfUp() {
    assertThat(line("2.5", "0.01", null).price()).isEqualTo(gbp("0.03"));
    assertThat(line("0.5", "9.99", null).price()).isEqualTo(gbp("5.00"));
    assertThat(line("2.499", "0.01", null).price()).isEqualTo(gbp("0.02"));
  }

  @Test
  void aPriceOfTheLinesOwnComesFirst() {
    assertThat(line("3", "1.00", gbp("2.99")).price()).isEqualTo(gbp("2.99"));
    assertThat(line("3", "1.00", gbp("0.00")).price()).isEqualTo(gbp("0.00"));
  }

  @Test
  void hasUnitsAboveZeroAndNoPriceBelowIt() {
    assertThat(line("0.001", "0.00", null).price()).isEqualTo(gbp("0.00"));
    assertThatIllegalArgumentException().isThrownBy(() -> line("0", "1.00", null));
    assertThatIllegalArgumentException().isThrownBy(() -> line("1", "-0.01", null));
    assertThatIllegalArgumentException().isThrownBy(() -> line("1", "1.00", gbp("-0.01")));
  }

  private static OrderLine line(String quantity, String unitPrice, @Nullable Money linePrice) {
    return new OrderLine(1, "MUG", null, new BigDecimal(quantity), gbp(unitPrice), linePrice);
  }
}
