package pep.catalog.product;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.Creation;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Takes products over from another system. */
@Service
public class ProductTakeover {

  private final Products products;
  private final List<ProductDependents> dependents;
  private final Clock clock;

  ProductTakeover(Products products, List<ProductDependents> dependents, Clock clock) {
    this.products = products;
    this.dependents = List.copyOf(dependents);
    this.clock = clock;
  }

  /** Those of the codes that there are or were, by their codes. */
  public Map<String, Product> byCode(Tenant tenant, Collection<String> codes) {
    return products.byCode(tenant, codes);
  }

  /** Those of the ids that there are or were. */
  public List<Product> withIds(Tenant tenant, Collection<String> ids) {
    return products.withIds(tenant, ids);
  }

  /** Whether a product is as if there were none, so that it may be drafted again. */
  public boolean isTakenBack(Product product) {
    return product.isTakenBack();
  }

  /** Takes back a product that was taken over, without storing it. */
  public void takeBack(Product product) {
    product.takeBack();
  }

  /** Makes a product what it was, without storing it. */
  public void restore(Product product, ProductDetails details, Lifecycle lifecycle) {
    product.restore(details, lifecycle);
  }

  /**
   * What names products.
   *
   * @return kinds of things by the codes of the products
   */
  public Map<String, SortedSet<String>> dependents(Tenant tenant, Set<String> codes) {
    Map<String, SortedSet<String>> kinds = new HashMap<>();
    for (ProductDependents each : dependents) {
      each.among(tenant, codes)
          .forEach(code -> kinds.computeIfAbsent(code, absent -> new TreeSet<>()).add(each.kind()));
    }
    return kinds;
  }

  /**
   * A new product, not yet stored.
   *
   * @param before the one that was taken back; null for none
   * @throws LifecycleRefused if no product begins its life there
   */
  public Product draft(
      Tenant tenant,
      @Nullable Product before,
      String code,
      ProductDetails details,
      Lifecycle lifecycle) {
    Creation creation = Creation.derivedFrom(tenant.vendorId() + "\n" + code);
    Product product = before;
    if (product == null) {
      product = Product.draft(tenant, creation, code, details, clock.instant());
    } else {
      product.draftAnew(details);
    }
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
