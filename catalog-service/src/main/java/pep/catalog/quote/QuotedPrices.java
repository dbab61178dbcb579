package pep.catalog.quote;

import java.util.Set;
import org.springframework.stereotype.Component;
import pep.catalog.pricing.PriceDependents;
import pep.platform.tenancy.Tenant;

/** Quotes depend on the prices that they were reckoned from. */
@Component
class QuotedPrices implements PriceDependents {

  private final Quotes quotes;

  QuotedPrices(Quotes quotes) {
    this.quotes = quotes;
  }

  @Override
  public String kind() {
    return "quotes";
  }

  @Override
  public Set<String> among(Tenant tenant, String bookId, Set<String> productCodes) {
    return quotes.pricedAmong(tenant, bookId, productCodes);
  }
}
