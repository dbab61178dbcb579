package pep.territory.placement.web;

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

/** Territories in bulk: each row or feature draws one, told apart by the vendor's own code. */
@RestController
@RequestMapping("/api/territories/import")
class TerritoryImportController {

  static final ListingRules LIST = ImportReport.RULES;

  private static final String DOOR = TerritoryDoors.KIND;

  private final TerritoryDoors doors;
  private final KeptImports kept;
  private final UndoingImports undoing;

  TerritoryImportController(TerritoryDoors doors, KeptImports kept, UndoingImports undoing) {
    this.doors = doors;
    this.kept = kept;
    this.undoing = undoing;
  }

  /**
   * Draws territories, a row or a feature each; one with a known code changes that territory, as
   * far as it says something of it. A parent may stand anywhere in the file. With GeoJSON the
   * properties of a feature are the columns, its geometry is drawn, and a wrong one is refused
   * alone, with its number as the row. Ground under live grants is not changed here, but by amend.
   * With dryRun it is only told what would become of each row. A file of 4 MiB or more, or one sent
   * with Prefer: respond-async, is answered with 202 and goes on in the background.
   */
  @PostMapping(
      consumes = {BulkImport.CSV, BulkImport.NDJSON, BulkImport.XLSX, BulkImport.GEOJSON},
      produces = BulkImport.NDJSON)
  @Allowed("territories:write")
  void importRows(
      Staff staff, @Valid @ModelAttribute ImportOptions options, Rows<TerritoryRow> rows)
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
   * Undoes an import as a whole, unless grants hold on what it drew, others lie in it, or something
   * was done to it since. What it drew is out of use, and may be imported anew; what it changed is
   * what it was. With dryRun it is only told what would be done.
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
