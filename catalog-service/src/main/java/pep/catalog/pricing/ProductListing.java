package pep.catalog.pricing;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.product.Products;
import pep.platform.bulk.RowOutcome.Result;
import pep.platform.http.ETags;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;

/** Lists products in a price book, one at a time; repeating the same terms changes nothing. */
@Service
public class ProductListing {

  private final ListPrices prices;
  private final Products products;
  private final Clock clock;

  ProductListing(ListPrices prices, Products products, Clock clock) {
    this.prices = prices;
    this.products = products;
    this.clock = clock;
  }

  /**
   * Lists a product in {@code book}, or changes its terms there.
   *
   * @throws InvalidInput if there is no such product, or the terms are wrong
   */
  ListPrice list(
      PriceBook book,
      @Nullable String ifMatch,
      ListPriceTerms terms,
      VendorCurrency currency,
      Cause cause) {
    check(book, terms, currency);
    ListPrice price = find(book, terms.productCode());
    ETags.check(ifMatch, price);
    price.set(terms);
    return prices.put(price, cause);
  }

  /**
   * Takes one row of terms over from another system.
   *
   * @throws InvalidInput if there is no such product, or the terms are wrong
   */
  public Result take(PriceBook book, VendorCurrency currency, ListPriceTerms terms, Cause cause) {
    check(book, terms, currency);
    ListPrice price = find(book, terms.productCode());
    long before = price.version();
    price.set(terms);
    long after = prices.put(price, cause).version();
    if (before == 0) {
      return Result.created(price.id());
    }
    return before == after ? Result.unchanged(price.id()) : Result.updated(price.id());
  }

  private ListPrice find(PriceBook book, String productCode) {
    return prices
        .find(book.tenant(), book.id(), productCode)
        .orElseGet(() -> new ListPrice(book.tenant(), book.id(), productCode, clock.instant()));
  }

  private void check(PriceBook book, ListPriceTerms terms, VendorCurrency currency) {
    List<FieldError> errors = TermsCheck.of(terms, currency);
    if (products.findByCode(book.tenant(), terms.productCode()).isEmpty()) {
      errors.add(
          new FieldError(
              "productCode", "unknown-product", "Name a product of the catalog by its code."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
