package pep.catalog.pricing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.product.Products;
import pep.platform.http.ETags;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Lists products in a price book, one at a time; repeating the same terms changes nothing. */
@Service
public class ProductListing {

  private final ListPrices prices;
  private final Products products;
  private final List<PriceDependents> dependents;
  private final Clock clock;

  ProductListing(
      ListPrices prices, Products products, List<PriceDependents> dependents, Clock clock) {
    this.prices = prices;
    this.products = products;
    this.dependents = List.copyOf(dependents);
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
    check(terms, currency, isKnown(book, terms.productCode()));
    ListPrice price =
        prices
            .find(book.tenant(), book.id(), terms.productCode())
            .orElseGet(() -> unlisted(book, terms.productCode()));
    ETags.check(ifMatch, price);
    price.set(terms);
    return prices.put(price, cause);
  }

  /** The terms of a product in the book, if it is listed there. */
  public Optional<ListPrice> find(PriceBook book, String productCode) {
    return prices.find(book.tenant(), book.id(), productCode).filter(price -> !price.isTakenBack());
  }

  /** The terms of those of the products that are or were listed in the book, by their codes. */
  public Map<String, ListPrice> byCode(PriceBook book, Collection<String> productCodes) {
    return prices.byCode(book.tenant(), book.id(), productCodes);
  }

  /** Those of the ids that are or were listed. */
  public List<ListPrice> withIds(Tenant tenant, Collection<String> ids) {
    return prices.withIds(tenant, ids);
  }

  /** Whether it was taken back, and the product is not listed. */
  public boolean isTakenBack(ListPrice price) {
    return price.isTakenBack();
  }

  /** Lists a product no more, without storing it. */
  public void takeBack(ListPrice price) {
    price.takeBack();
  }

  /**
   * What was reckoned from the prices.
   *
   * @return kinds of things by the ids of the prices
   */
  public Map<String, SortedSet<String>> dependents(PriceBook book, Collection<ListPrice> all) {
    Map<String, String> ids = new HashMap<>();
    all.forEach(price -> ids.put(price.productCode(), price.id()));
    Map<String, SortedSet<String>> kinds = new HashMap<>();
    for (PriceDependents each : dependents) {
      each.among(book.tenant(), book.id(), ids.keySet())
          .forEach(
              code ->
                  kinds
                      .computeIfAbsent(String.valueOf(ids.get(code)), absent -> new TreeSet<>())
                      .add(each.kind()));
    }
    return kinds;
  }

  /** Those of the codes that products have. */
  public Set<String> known(PriceBook book, Collection<String> productCodes) {
    return products.known(book.tenant(), productCodes);
  }

  /** Terms that are not listed yet. */
  public ListPrice unlisted(PriceBook book, String productCode) {
    return new ListPrice(book.tenant(), book.id(), productCode, clock.instant());
  }

  /**
   * Gives a product other terms, without storing them.
   *
   * @param isKnown whether there is such a product
   * @throws InvalidInput if there is none, or the terms are wrong
   */
  public void change(
      ListPrice price, ListPriceTerms terms, VendorCurrency currency, boolean isKnown) {
    check(terms, currency, isKnown);
    price.set(terms);
  }

  /**
   * Stores terms that are new or changed, each as alone.
   *
   * @return the refusals by the ids
   */
  public Map<String, RuleBroken> store(List<ListPrice> all, Cause cause) {
    return prices.putAll(all, cause);
  }

  /** The types of the events that storing the terms would publish. */
  public List<String> events(ListPrice price) {
    return ListPrice.KIND.eventsOf(price);
  }

  private boolean isKnown(PriceBook book, String productCode) {
    return products.findByCode(book.tenant(), productCode).isPresent();
  }

  private static void check(ListPriceTerms terms, VendorCurrency currency, boolean isKnown) {
    List<FieldError> errors = TermsCheck.of(terms, currency);
    if (!isKnown) {
      errors.add(
          new FieldError(
              "productCode", "unknown-product", "Name a product of the catalog by its code."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
