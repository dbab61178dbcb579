package pep.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Tenant;

class ProductTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private final Product product =
      Product.draft(new Tenant("ven_1"), Creation.random(), "T-1", details("Tea"), NOW);

  @Test
  void startsAsADraft() {
    assertThat(product.lifecycle()).isEqualTo(Lifecycle.DRAFT);
    assertThat(product.id()).startsWith("prd_");
  }

  @Test
  void goesThroughItsLifeOneStepAtATime() {
    assertThatExceptionOfType(LifecycleRefused.class)
        .isThrownBy(() -> product.become(Lifecycle.RETIRED));
    product.become(Lifecycle.ACTIVE);
    product.become(Lifecycle.ACTIVE);
    assertThat(product.lifecycle()).isEqualTo(Lifecycle.ACTIVE);
    product.become(Lifecycle.RETIRED);
    assertThatExceptionOfType(LifecycleRefused.class)
        .isThrownBy(() -> product.become(Lifecycle.ACTIVE))
        .withMessage("The product T-1 is retired and cannot become active.");
  }

  @Test
  void changesUntilItIsRetired() {
    product.revise(details("Green tea"));
    product.become(Lifecycle.ACTIVE);
    product.revise(details("Black tea"));
    product.become(Lifecycle.RETIRED);

    product.revise(details("Black tea"));
    assertThatExceptionOfType(ProductRetired.class)
        .isThrownBy(() -> product.revise(details("Tea")));
    assertThat(product.details().name()).isEqualTo("Black tea");
  }

  private static ProductDetails details(String name) {
    return new ProductDetails(name, null, null, Positioning.NONE, Availability.EVERYONE);
  }
}
