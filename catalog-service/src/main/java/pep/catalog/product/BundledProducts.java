package pep.catalog.product;

import java.util.Set;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;

/** Bundles depend on the products that they hold. */
@Component
class BundledProducts implements ProductDependents {

  private final Bundles bundles;

  BundledProducts(Bundles bundles) {
    this.bundles = bundles;
  }

  @Override
  public String kind() {
    return "bundles";
  }

  @Override
  public Set<String> among(Tenant tenant, Set<String> productCodes) {
    return bundles.bundledAmong(tenant, productCodes);
  }
}
