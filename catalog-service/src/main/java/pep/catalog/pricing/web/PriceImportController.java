package pep.catalog.pricing.web;

import java.io.IOException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.audience.Audience;
import pep.catalog.audience.VendorCurrency;
import pep.catalog.pricing.PriceBook;
import pep.catalog.pricing.Pricing;
import pep.catalog.pricing.ProductListing;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.Rows;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** Prices of a book in bulk: each row lists a product or changes its terms. */
@RestController
class PriceImportController {

  private final Pricing pricing;
  private final ProductListing listing;
  private final Audience audience;

  PriceImportController(Pricing pricing, ProductListing listing, Audience audience) {
    this.pricing = pricing;
    this.listing = listing;
    this.audience = audience;
  }

  /**
   * Sets many prices of a book, a row each. A column that is not sent leaves what is stored. With
   * dryRun it is only told what would become of each row.
   */
  @PostMapping(
      path = "/api/price-books/{id}/prices/import",
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("catalog:write")
  void importRows(
      Staff staff,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Rows<PriceRow> rows)
      throws IOException {
    PriceBook book = pricing.get(staff, id);
    VendorCurrency currency = audience.currency(staff.tenant());
    rows.take(dryRun, new PriceDoor(listing, book, currency, Cause.of(staff, "import")));
  }
}
