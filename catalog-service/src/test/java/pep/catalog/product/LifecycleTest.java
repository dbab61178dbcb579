package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LifecycleTest {

  @Test
  void movesOneStepForwardOnly() {
    assertThat(Lifecycle.DRAFT.canBecome(Lifecycle.ACTIVE)).isTrue();
    assertThat(Lifecycle.ACTIVE.canBecome(Lifecycle.RETIRED)).isTrue();
    assertThat(Lifecycle.DRAFT.canBecome(Lifecycle.RETIRED)).isFalse();
    assertThat(Lifecycle.RETIRED.canBecome(Lifecycle.ACTIVE)).isFalse();
    assertThat(Lifecycle.ACTIVE.canBecome(Lifecycle.ACTIVE)).isFalse();
  }
}
