package pep.catalog.product;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.problem.RuleBroken;
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

  /** Those of the codes that there are, by their codes. */
  public Map<String, Product> byCode(Tenant tenant, Collection<String> codes) {
    return products.byCode(tenant, codes);
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

  /**
   * Stores products that are new or changed, each as alone. A rival that made one in between is
   * reported, not taken for a repeat.
   *
   * @return the refusals by the ids
   */
  public Map<String, RuleBroken> store(List<Product> all, Cause cause) {
    return products.putAll(all, cause);
  }

  /** The types of the events that storing the product as it is now would publish. */
  public List<String> events(Product product) {
    return Product.KIND.eventsOf(product);
  }
}
