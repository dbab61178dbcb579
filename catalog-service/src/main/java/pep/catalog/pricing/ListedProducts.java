package pep.catalog.pricing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pep.catalog.product.ProductDependents;
import pep.platform.tenancy.Tenant;

/** List prices depend on the products that they are of. */
@Component
class ListedProducts implements ProductDependents {

  private final PriceBooks books;
  private final ListPrices prices;

  ListedProducts(PriceBooks books, ListPrices prices) {
    this.books = books;
    this.prices = prices;
  }

  @Override
  public String kind() {
    return "prices";
  }

  @Override
  public Set<String> among(Tenant tenant, Set<String> productCodes) {
    List<String> all = books.ids(tenant);
    return prices.findAll(tenant, all, productCodes).stream()
        .map(ListPrice::productCode)
        .collect(Collectors.toSet());
  }
}
