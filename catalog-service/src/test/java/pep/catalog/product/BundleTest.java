package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

class BundleTest {

  private final Bundle bundle =
      Bundle.draft(
          new Tenant("ven_1"),
          Creation.random(),
          "B-1",
          "par_1",
          details("Starter"),
          Instant.parse("2026-06-01T00:00:00Z"));

  @Test
  void goesThroughItsLifeOneStepAtATime() {
    assertThatExceptionOfType(LifecycleRefused.class)
        .isThrownBy(() -> bundle.become(Lifecycle.RETIRED));
    bundle.become(Lifecycle.ACTIVE);
    bundle.become(Lifecycle.ACTIVE);
    bundle.become(Lifecycle.RETIRED);
    assertThatExceptionOfType(LifecycleRefused.class)
        .isThrownBy(() -> bundle.become(Lifecycle.DRAFT));
  }

  @Test
  void changesUntilItIsRetired() {
    bundle.revise(details("Starter kit"));
    bundle.become(Lifecycle.ACTIVE);
    bundle.become(Lifecycle.RETIRED);

    bundle.revise(details("Starter kit"));
    assertThatExceptionOfType(BundleRetired.class)
        .isThrownBy(() -> bundle.revise(details("Starter")));
    assertThat(bundle.details().name()).isEqualTo("Starter kit");
  }

  private static BundleDetails details(String name) {
    return new BundleDetails(name, null, List.of(new BundleItem("T-1", BigDecimal.ONE)), List.of());
  }
}
