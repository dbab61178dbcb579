package pep.catalog.product;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Takes products over from another system. */
@Service
public class ProductTakeover {

  private final Products products;
  private final Clock clock;

  ProductTakeover(Products products, Clock clock) {
    this.products = products;
    this.clock = clock;
  }

  public Optional<Product> find(Tenant tenant, String code) {
    return products.findByCode(tenant, code);
  }

  /**
   * A new product, not yet stored.
   *
   * @throws LifecycleRefused if no product begins its life there
   */
  public Product draft(Tenant tenant, String code, ProductDetails details, Lifecycle lifecycle) {
    Creation creation = Creation.derivedFrom(tenant.vendorId() + "\n" + code);
    Product product = Product.draft(tenant, creation, code, details, clock.instant());
    product.become(lifecycle);
    return product;
  }

  /** Stores a new product. A rival that made it in between is reported, not taken for a repeat. */
  public Product create(Product draft, Cause cause) {
    return products.create(draft, Creation.random(), cause);
  }

  /**
   * Changes a product, without storing it.
   *
   * @throws LifecycleRefused if its life does not go there from where it is
   * @throws ProductRetired if it is to change after its end
   */
  public void change(Product product, ProductDetails details, Lifecycle lifecycle) {
    product.revise(details);
    product.become(lifecycle);
  }

  public Product save(Product product, Cause cause) {
    return products.save(product, cause);
  }

  /** The types of the events that storing the product as it is now would publish. */
  public List<String> events(Product product) {
    return Product.KIND.eventsOf(product);
  }
}
