package pep.promotion.program.web;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.RowKey;
import pep.platform.bulk.Rows;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.platform.validation.Code;
import pep.promotion.program.BulkEnrolling;

/** Enrolments in bulk: each row enrols one partner in one program. */
@RestController
class EnrolmentImportController {

  private final BulkEnrolling enrolling;

  EnrolmentImportController(BulkEnrolling enrolling) {
    this.enrolling = enrolling;
  }

  /** One row, by the vendor's own codes. */
  record EnrolmentRow(
      @RowKey @NotNull @Code String programCode, @RowKey @NotNull @Code String partnerCode) {}

  /** Enrols many partners, a row each. */
  @PostMapping(
      path = "/api/enrolments/import",
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("programs:write")
  void importRows(Staff staff, Rows<EnrolmentRow> rows) throws IOException {
    Tenant tenant = staff.tenant();
    Cause cause = Cause.of(staff, "import");
    rows.take(row -> enrolling.take(tenant, row.programCode(), row.partnerCode(), cause));
  }
}
