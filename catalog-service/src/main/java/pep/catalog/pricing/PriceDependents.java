package pep.catalog.pricing;

import java.util.Set;
import pep.platform.tenancy.Tenant;

/** One kind of things that were reckoned from prices. */
public interface PriceDependents {

  /** The kind, such as {@code quotes}. */
  String kind();

  /** Those of the codes of products whose price in the book such a thing was reckoned from. */
  Set<String> among(Tenant tenant, String bookId, Set<String> productCodes);
}
