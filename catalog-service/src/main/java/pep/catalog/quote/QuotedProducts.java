package pep.catalog.quote;

import java.util.Set;
import org.springframework.stereotype.Component;
import pep.catalog.product.ProductDependents;
import pep.platform.tenancy.Tenant;

/** Quotes depend on the products that they offer. */
@Component
class QuotedProducts implements ProductDependents {

  private final Quotes quotes;

  QuotedProducts(Quotes quotes) {
    this.quotes = quotes;
  }

  @Override
  public String kind() {
    return "quotes";
  }

  @Override
  public Set<String> among(Tenant tenant, Set<String> productCodes) {
    return quotes.quotedAmong(tenant, productCodes);
  }
}
