package pep.catalog.product.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.catalog.product.ProductTakeover;
import pep.platform.bulk.BulkImport;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Products in bulk: each row makes or changes one, told apart by its code. */
@RestController
class ProductImportController {

  private final BulkImport bulk;
  private final ProductTakeover takeover;

  ProductImportController(BulkImport bulk, ProductTakeover takeover) {
    this.bulk = bulk;
    this.takeover = takeover;
  }

  @PostMapping(
      path = "/api/products/import",
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("catalog:write")
  void importRows(Caller caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Tenant tenant = caller.tenant();
    Cause cause = Cause.of(caller, "import");
    bulk.run(
        request,
        response,
        ProductRow.class,
        row -> takeover.take(tenant, row.code(), row.toDetails(), row.lifecycle(), cause));
  }
}
