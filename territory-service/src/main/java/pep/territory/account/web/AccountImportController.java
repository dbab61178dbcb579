package pep.territory.account.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.ImportOptions;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.ImportReport;
import pep.platform.bulk.KeptImport;
import pep.platform.bulk.KeptImports;
import pep.platform.bulk.Rows;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** End customers in bulk: each row describes one, told apart by the vendor's own code. */
@RestController
@RequestMapping("/api/accounts/import")
class AccountImportController {

  static final ListingRules LIST = ImportReport.RULES;

  private static final String DOOR = AccountDoors.KIND;

  private final AccountDoors doors;
  private final KeptImports kept;

  AccountImportController(AccountDoors doors, KeptImports kept) {
    this.doors = doors;
    this.kept = kept;
  }

  /**
   * Takes in end customers, a row each; a row with a known code describes its customer anew. A
   * customer that has an account under another code is refused with account-exists, one that may
   * have one is opened and reported as possible_duplicate: nothing is merged without a person. With
   * dryRun it is only told what would become of each row. A file of 4 MiB or more, or one sent with
   * Prefer: respond-async, is answered with 202 and goes on in the background.
   */
  @PostMapping(
      consumes = {BulkImport.CSV, BulkImport.NDJSON, BulkImport.XLSX},
      produces = BulkImport.NDJSON)
  @Allowed("deals:write")
  void importRows(Staff staff, @Valid @ModelAttribute ImportOptions options, Rows<AccountRow> rows)
      throws IOException {
    Cause cause = Cause.of(staff, "import");
    rows.take(new ImportOrder(staff.tenant(), DOOR, null, cause), options, doors);
  }

  /** Lists the latest 200 imports, newest first. */
  @GetMapping
  @Allowed("deals:write")
  Page<KeptImport> list(Staff staff) {
    return new Page<>(kept.latest(staff.tenant(), DOOR), null);
  }

  /** Shows an import and how it ended. */
  @GetMapping("/{importId}")
  @Allowed("deals:write")
  KeptImport get(Staff staff, @PathVariable String importId) {
    return kept.get(staff.tenant(), DOOR, importId);
  }

  /**
   * Reports what became of each row: a page as JSON, all as CSV or NDJSON. The CSV of refused rows
   * can be repaired and sent again.
   */
  @GetMapping(
      path = "/{importId}/report",
      produces = {MediaType.APPLICATION_JSON_VALUE, BulkImport.NDJSON, BulkImport.CSV})
  @Allowed("deals:write")
  ImportReport report(Staff staff, @PathVariable String importId, Listing listing) {
    return ImportReport.of(kept, staff.tenant(), DOOR, importId, listing);
  }
}
