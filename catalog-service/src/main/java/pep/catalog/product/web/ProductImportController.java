package pep.catalog.product.web;

import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.product.ProductTakeover;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.Rows;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

/** Products in bulk: each row makes or changes one, told apart by its code. */
@RestController
class ProductImportController {

  private final ProductTakeover takeover;

  ProductImportController(ProductTakeover takeover) {
    this.takeover = takeover;
  }

  /** Adds or changes many products, a row each. */
  @PostMapping(
      path = "/api/products/import",
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("catalog:write")
  void importRows(Staff staff, Rows<ProductRow> rows) throws IOException {
    Tenant tenant = staff.tenant();
    Cause cause = Cause.of(staff, "import");
    rows.take(row -> takeover.take(tenant, row.code(), row.toDetails(), row.lifecycle(), cause));
  }
}
