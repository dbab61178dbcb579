package pep.territory.demand.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.ImportOptions;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.ImportReport;
import pep.platform.bulk.KeptImport;
import pep.platform.bulk.KeptImports;
import pep.platform.bulk.Rows;
import pep.platform.bulk.UndoAnswer;
import pep.platform.bulk.UndoingImports;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;

/** Demand in bulk: each row measures one postal code, of a line or of all. */
@RestController
@RequestMapping("/api/demand/import")
class DemandImportController {

  static final ListingRules LIST = ImportReport.RULES;

  private static final String DOOR = DemandDoors.KIND;

  private final DemandDoors doors;
  private final KeptImports kept;
  private final UndoingImports undoing;

  DemandImportController(DemandDoors doors, KeptImports kept, UndoingImports undoing) {
    this.doors = doors;
    this.kept = kept;
    this.undoing = undoing;
  }

  /**
   * Takes in demand by postal code, a row each; a row for a code that is known measures it anew.
   * What lies in countries without a territory or an outlet is kept, and told of beside the white
   * space. With dryRun it is only told what would become of each row. A file of 4 MiB or more, or
   * one sent with Prefer: respond-async, is answered with 202 and goes on in the background.
   */
  @PostMapping(
      consumes = {BulkImport.CSV, BulkImport.NDJSON, BulkImport.XLSX},
      produces = BulkImport.NDJSON)
  @Allowed("territories:write")
  void importRows(Staff staff, @Valid @ModelAttribute ImportOptions options, Rows<DemandRow> rows)
      throws IOException {
    Cause cause = Cause.of(staff, "import");
    rows.take(new ImportOrder(staff.tenant(), DOOR, null, cause), options, doors);
  }

  /** Lists the latest 200 imports, newest first. */
  @GetMapping
  @Allowed("territories:write")
  Page<KeptImport> list(Staff staff) {
    return new Page<>(kept.latest(staff.tenant(), DOOR), null);
  }

  /** Shows an import and how it ended. */
  @GetMapping("/{importId}")
  @Allowed("territories:write")
  KeptImport get(Staff staff, @PathVariable String importId) {
    return kept.get(staff.tenant(), DOOR, importId);
  }

  /**
   * Undoes an import as a whole, unless something was done since to what it stored. With dryRun it
   * is only told what would be done.
   */
  @PostMapping("/{importId}/undo")
  @Allowed("territories:write")
  UndoAnswer undo(
      Staff staff,
      @PathVariable String importId,
      @RequestParam(defaultValue = "false") boolean dryRun) {
    Cause cause = Cause.of(staff, "undo of import " + importId);
    return undoing.undo(
        new ImportOrder(staff.tenant(), DOOR, null, cause), importId, dryRun, doors);
  }

  /**
   * Reports what became of each row: a page as JSON, all as CSV or NDJSON. The CSV of refused rows
   * can be repaired and sent again.
   */
  @GetMapping(
      path = "/{importId}/report",
      produces = {MediaType.APPLICATION_JSON_VALUE, BulkImport.NDJSON, BulkImport.CSV})
  @Allowed("territories:write")
  ImportReport report(Staff staff, @PathVariable String importId, Listing listing) {
    return ImportReport.of(kept, staff.tenant(), DOOR, importId, listing);
  }
}
