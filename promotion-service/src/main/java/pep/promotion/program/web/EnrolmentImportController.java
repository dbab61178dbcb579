package pep.promotion.program.web;

import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.Rows;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.promotion.program.BulkEnrolling;
import pep.promotion.program.web.EnrolmentDoor.EnrolmentRow;

/** Enrolments in bulk: each row enrols one partner in one program. */
@RestController
class EnrolmentImportController {

  private final BulkEnrolling enrolling;

  EnrolmentImportController(BulkEnrolling enrolling) {
    this.enrolling = enrolling;
  }

  /**
   * Enrols many partners, a row each. With dryRun it is only told what would become of each row.
   */
  @PostMapping(
      path = "/api/enrolments/import",
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("programs:write")
  void importRows(
      Staff staff, @RequestParam(defaultValue = "false") boolean dryRun, Rows<EnrolmentRow> rows)
      throws IOException {
    rows.take(dryRun, new EnrolmentDoor(enrolling, staff.tenant(), Cause.of(staff, "import")));
  }
}
