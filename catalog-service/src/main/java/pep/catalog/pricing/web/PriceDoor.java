package pep.catalog.pricing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.pricing.ListPrice;
import pep.catalog.pricing.PriceBook;
import pep.catalog.pricing.ProductListing;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.Stored;
import pep.platform.bulk.UndoBatch;
import pep.platform.bulk.UndoDoor;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;

/** By which the rows of one import of a book's prices come in. */
record PriceDoor(ProductListing listing, PriceBook book, VendorCurrency currency, Cause cause)
    implements UndoDoor<PriceRow, ListPrice> {

  @Override
  public RowBatch<PriceRow, ListPrice> open(List<PriceRow> named) {
    Set<String> codes = new TreeSet<>();
    named.forEach(row -> codes.add(row.productCode()));
    return new Batch(listing.byCode(book, codes), Map.of(), listing.known(book, codes));
  }

  @Override
  public UndoBatch<PriceRow, ListPrice> reopen(List<String> ids) {
    List<ListPrice> prices = listing.withIds(book.tenant(), ids);
    Set<String> codes = prices.stream().map(ListPrice::productCode).collect(Collectors.toSet());
    return new Batch(
        Map.of(),
        prices.stream().collect(Collectors.toMap(ListPrice::id, Function.identity())),
        listing.known(book, codes));
  }

  private final class Batch
      implements RowBatch<PriceRow, ListPrice>, UndoBatch<PriceRow, ListPrice> {

    private final Map<String, ListPrice> byCode;
    private final Map<String, ListPrice> byId;
    private final Set<String> products;

    private Batch(
        Map<String, ListPrice> byCode, Map<String, ListPrice> byId, Set<String> products) {
      this.byCode = byCode;
      this.byId = byId;
      this.products = products;
    }

    @Override
    public Optional<ListPrice> find(PriceRow named) {
      return Optional.ofNullable(byCode.get(named.productCode()))
          .filter(price -> !listing.isTakenBack(price));
    }

    @Override
    public Optional<ListPrice> withId(String id) {
      return Optional.ofNullable(byId.get(id));
    }

    @Override
    public void takeBack(ListPrice price) {
      listing.takeBack(price);
    }

    @Override
    public void restore(ListPrice price, PriceRow former) {
      change(price, former);
    }

    @Override
    public Map<String, SortedSet<String>> dependents(Set<String> ids, Set<String> undone) {
      return listing.dependents(
          book, byId.values().stream().filter(price -> ids.contains(price.id())).toList());
    }

    @Override
    public PriceRow row(ListPrice price) {
      return PriceRow.of(price.terms());
    }

    @Override
    public ListPrice draft(PriceRow row) {
      ListPrice before = byCode.get(row.productCode());
      ListPrice price = before == null ? listing.unlisted(book, row.productCode()) : before;
      change(price, row);
      return price;
    }

    @Override
    public void change(ListPrice price, PriceRow row) {
      boolean isKnown = products.contains(row.productCode());
      listing.change(price, row.toTerms(currency.unit()), currency, isKnown);
    }

    @Override
    public List<Stored<ListPrice>> store(List<ListPrice> prices) {
      Map<String, RuleBroken> refused = listing.store(prices, cause);
      return prices.stream().map(each -> Stored.unless(refused.get(each.id()), each)).toList();
    }

    @Override
    public String id(ListPrice price) {
      return price.id();
    }

    @Override
    public long version(ListPrice price) {
      return price.version();
    }

    @Override
    public List<Consequence> consequences(ListPrice price) {
      return listing.events(price).stream().map(Consequence::of).toList();
    }
  }
}
