package pep.promotion.promotion.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductScopeTest {

  private static final ProductScope MUGS = codes("MUG", "CUP");
  private static final ProductScope KITCHEN = lines("kitchen", "garden");

  @Test
  void meansAllProductsWhereItNamesNone() {
    assertThat(ProductScope.ALL.includes("MUG", null)).isTrue();
    assertThat(ProductScope.ALL.everything()).isTrue();
    assertThat(MUGS.everything()).isFalse();
    assertThat(KITCHEN.everything()).isFalse();
  }

  @Test
  void meansAProductByItsCodeOrItsLine() {
    assertThat(MUGS.includes("MUG", "kitchen")).isTrue();
    assertThat(MUGS.includes("PAN", "kitchen")).isFalse();
    assertThat(KITCHEN.includes("PAN", "kitchen")).isTrue();
    assertThat(KITCHEN.includes("PAN", "attic")).isFalse();
    assertThat(KITCHEN.includes("PAN", null)).isFalse();
  }

  @Test
  void meansAProductByALineAboveItsOwn() {
    assertThat(KITCHEN.includes("PAN", "kitchen/iron")).isTrue();
    assertThat(KITCHEN.includes("PAN", "kitchenware")).isFalse();
    assertThat(lines("kitchen/iron").includes("PAN", "kitchen")).isFalse();
    assertThat(KITCHEN.mayShareWith(lines("kitchen/iron"))).isTrue();
    assertThat(lines("kitchen/iron").mayShareWith(KITCHEN)).isTrue();
    assertThat(lines("kitchen/iron").mayShareWith(lines("kitchen/steel"))).isFalse();
  }

  @Test
  void sharesWithWhateverNamesOneOfItsCodesOrLines() {
    assertThat(MUGS.mayShareWith(codes("CUP"))).isTrue();
    assertThat(MUGS.mayShareWith(codes("PAN"))).isFalse();
    assertThat(KITCHEN.mayShareWith(lines("garden"))).isTrue();
    assertThat(KITCHEN.mayShareWith(lines("attic"))).isFalse();
  }

  @Test
  void sharesWithAllProductsAndACodeWithAnyLine() {
    assertThat(MUGS.mayShareWith(ProductScope.ALL)).isTrue();
    assertThat(ProductScope.ALL.mayShareWith(MUGS)).isTrue();
    assertThat(MUGS.mayShareWith(KITCHEN)).isTrue();
    assertThat(KITCHEN.mayShareWith(MUGS)).isTrue();
  }

  private static ProductScope codes(String... codes) {
    return new ProductScope(Set.of(codes), Set.of());
  }

  private static ProductScope lines(String... lines) {
    return new ProductScope(Set.of(), Set.of(lines));
  }
}
