package pep.catalog.product;

import java.util.Set;
import pep.platform.tenancy.Tenant;

/** One kind of things that only make sense while the products are there that they name. */
public interface ProductDependents {

  /** The kind, such as {@code quotes}. */
  String kind();

  /** Those of the codes of products that such a thing names. */
  Set<String> among(Tenant tenant, Set<String> productCodes);
}
