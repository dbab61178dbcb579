package pep.catalog.product;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.bulk.RowOutcome.Result;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Takes products over from another system, one row at a time; a repeated row changes nothing. */
@Service
public class ProductTakeover {

  private final Products products;
  private final Clock clock;

  ProductTakeover(Products products, Clock clock) {
    this.products = products;
    this.clock = clock;
  }

  /**
   * Makes or changes the product with this code.
   *
   * @param lifecycle where the product is in its life; null leaves it where it is, a new one draft
   * @throws LifecycleRefused if its life does not go there from where it is
   * @throws ProductRetired if it is to change after its end
   */
  public Result take(
      Tenant tenant,
      String code,
      ProductDetails details,
      @Nullable Lifecycle lifecycle,
      Cause cause) {
    Optional<Product> known = products.findByCode(tenant, code);
    if (known.isEmpty()) {
      return Result.created(create(tenant, code, details, lifecycle, cause).id());
    }
    Product product = known.get();
    if (product.details().equals(details)
        && (lifecycle == null || lifecycle == product.lifecycle())) {
      return Result.unchanged(product.id());
    }
    product.revise(details);
    if (lifecycle != null) {
      product.become(lifecycle);
    }
    return Result.updated(products.save(product, cause).id());
  }

  private Product create(
      Tenant tenant,
      String code,
      ProductDetails details,
      @Nullable Lifecycle lifecycle,
      Cause cause) {
    Creation creation = Creation.derivedFrom(tenant.vendorId() + "\n" + code);
    Product product = Product.draft(tenant, creation, code, details, clock.instant());
    if (lifecycle != null) {
      product.become(lifecycle);
    }
    // A rival that created it in between is reported and met again, not taken for a repeat.
    return products.create(product, Creation.random(), cause);
  }
}
