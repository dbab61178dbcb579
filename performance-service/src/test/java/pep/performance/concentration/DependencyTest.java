package pep.performance.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class DependencyTest {

  private static final CurrencyUnit GBP = CurrencyUnit.of("GBP");

  @Test
  void namesTheThreeLargestAndTheFewestThatCarryHalf() {
    Dependency found =
        Dependency.of(GBP, "pumps", Map.of("a", 250L, "b", 250L, "c", 300L, "d", 200L, "e", -9L));
    assertThat(found).isNotNull();
    assertThat(found.total()).isEqualTo(Money.of(GBP, 10));
    assertThat(found.partners()).isEqualTo(4);
    assertThat(found.largest())
        .extracting(each -> each.partnerId() + " " + each.share())
        .containsExactly("c 0.300000", "a 0.250000", "b 0.250000");
    assertThat(found.largestShare()).isEqualByComparingTo("0.8");
    assertThat(found.carryHalf()).isEqualTo(2);
  }

  @Test
  void hangsOnTheOneThatSellsHalf() {
    Dependency found = Dependency.of(GBP, "pumps", Map.of("a", 5L, "b", 3L, "c", 2L));
    assertThat(found).isNotNull();
    assertThat(found.carryHalf()).isEqualTo(1);
  }

  @Test
  void isNoneWhereNobodySoldAny() {
    assertThat(Dependency.of(GBP, "pumps", Map.of("a", 0L, "b", -5L))).isNull();
  }
}
