package pep.catalog.pricing.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.pricing.ListPrice;
import pep.catalog.pricing.PriceBook;
import pep.catalog.pricing.ProductListing;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.Stored;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;

/** By which the rows of one import of a book's prices come in. */
record PriceDoor(ProductListing listing, PriceBook book, VendorCurrency currency, Cause cause)
    implements RowDoor<PriceRow, ListPrice> {

  @Override
  public RowBatch<PriceRow, ListPrice> open(List<PriceRow> named) {
    Set<String> codes = new TreeSet<>();
    named.forEach(row -> codes.add(row.productCode()));
    return new Batch(listing.byCode(book, codes), listing.known(book, codes));
  }

  private final class Batch implements RowBatch<PriceRow, ListPrice> {

    private final Map<String, ListPrice> listed;
    private final Set<String> products;

    private Batch(Map<String, ListPrice> listed, Set<String> products) {
      this.listed = listed;
      this.products = products;
    }

    @Override
    public Optional<ListPrice> find(PriceRow named) {
      return Optional.ofNullable(listed.get(named.productCode()));
    }

    @Override
    public PriceRow row(ListPrice price) {
      return PriceRow.of(price.terms());
    }

    @Override
    public ListPrice draft(PriceRow row) {
      ListPrice price = listing.unlisted(book, row.productCode());
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
    public List<Consequence> consequences(ListPrice price) {
      return listing.events(price).stream().map(Consequence::of).toList();
    }
  }
}
