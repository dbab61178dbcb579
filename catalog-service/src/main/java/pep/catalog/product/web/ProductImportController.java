package pep.catalog.product.web;

import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.product.ProductTakeover;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.Rows;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** Products in bulk: each row makes or changes one, told apart by its code. */
@RestController
class ProductImportController {

  private final ProductTakeover takeover;

  ProductImportController(ProductTakeover takeover) {
    this.takeover = takeover;
  }

  /**
   * Adds or changes many products, a row each. A column that is not sent leaves what is stored. With
   * dryRun it is only told what would become of each row.
   */
  @PostMapping(
      path = "/api/products/import",
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("catalog:write")
  void importRows(
      Staff staff, @RequestParam(defaultValue = "false") boolean dryRun, Rows<ProductRow> rows)
      throws IOException {
    rows.take(dryRun, new ProductDoor(takeover, staff.tenant(), Cause.of(staff, "import")));
  }
}
