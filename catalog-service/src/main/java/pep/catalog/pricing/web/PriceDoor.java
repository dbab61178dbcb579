package pep.catalog.pricing.web;

import java.util.List;
import java.util.Optional;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.pricing.ListPrice;
import pep.catalog.pricing.PriceBook;
import pep.catalog.pricing.ProductListing;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowDoor;
import pep.platform.tenancy.Cause;

/** By which the rows of one import of a book's prices come in. */
record PriceDoor(ProductListing listing, PriceBook book, VendorCurrency currency, Cause cause)
    implements RowDoor<PriceRow, ListPrice> {

  @Override
  public Optional<ListPrice> find(PriceRow named) {
    return listing.find(book, named.productCode());
  }

  @Override
  public PriceRow row(ListPrice price) {
    return PriceRow.of(price.terms());
  }

  @Override
  public ListPrice draft(PriceRow row) {
    return listing.draft(book, currency, row.toTerms(currency.unit()));
  }

  @Override
  public ListPrice create(PriceRow row) {
    return save(draft(row));
  }

  @Override
  public void change(ListPrice price, PriceRow row) {
    listing.change(book, currency, price, row.toTerms(currency.unit()));
  }

  @Override
  public ListPrice save(ListPrice price) {
    return listing.put(price, cause);
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
