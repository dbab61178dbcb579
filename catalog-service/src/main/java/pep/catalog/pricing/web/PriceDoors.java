package pep.catalog.pricing.web;

import org.springframework.stereotype.Component;
import pep.catalog.audience.Audience;
import pep.catalog.pricing.ListPrice;
import pep.catalog.pricing.PriceBook;
import pep.catalog.pricing.Pricing;
import pep.catalog.pricing.ProductListing;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;

/** Opens the doors by which the prices of a book come in. */
@Component
class PriceDoors implements RowDoors<PriceRow> {

  private final Pricing pricing;
  private final ProductListing listing;
  private final Audience audience;

  PriceDoors(Pricing pricing, ProductListing listing, Audience audience) {
    this.pricing = pricing;
    this.listing = listing;
    this.audience = audience;
  }

  @Override
  public String kind() {
    return "prices";
  }

  @Override
  public Class<PriceRow> rows() {
    return PriceRow.class;
  }

  @Override
  public RowDoor<PriceRow, ListPrice> open(ImportOrder order) {
    PriceBook book = pricing.get(order.tenant(), order.about());
    return new PriceDoor(listing, book, audience.currency(order.tenant()), order.cause());
  }
}
