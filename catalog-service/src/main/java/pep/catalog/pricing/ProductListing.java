package pep.catalog.pricing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.product.Products;
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
    ListPrice price =
        find(book, terms.productCode()).orElseGet(() -> unlisted(book, terms.productCode()));
    ETags.check(ifMatch, price);
    price.set(terms);
    return prices.put(price, cause);
  }

  /** The terms of a product in the book, if it is listed there. */
  public Optional<ListPrice> find(PriceBook book, String productCode) {
    return prices.find(book.tenant(), book.id(), productCode);
  }

  /**
   * A product as it would be listed, not yet stored.
   *
   * @throws InvalidInput if there is no such product, or the terms are wrong
   */
  public ListPrice draft(PriceBook book, VendorCurrency currency, ListPriceTerms terms) {
    ListPrice price = unlisted(book, terms.productCode());
    change(book, currency, price, terms);
    return price;
  }

  /**
   * Gives a product other terms, without storing them.
   *
   * @throws InvalidInput if there is no such product any more, or the terms are wrong
   */
  public void change(
      PriceBook book, VendorCurrency currency, ListPrice price, ListPriceTerms terms) {
    check(book, terms, currency);
    price.set(terms);
  }

  public ListPrice put(ListPrice price, Cause cause) {
    return prices.put(price, cause);
  }

  /** The types of the events that storing the terms would publish. */
  public List<String> events(ListPrice price) {
    return ListPrice.KIND.eventsOf(price);
  }

  private ListPrice unlisted(PriceBook book, String productCode) {
    return new ListPrice(book.tenant(), book.id(), productCode, clock.instant());
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
