package pep.territory.outlet.web;

import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.Rows;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.OneOf;
import pep.territory.outlet.OutletTakeover;

/** Outlets in bulk: each row places one, told apart by its code. */
@RestController
@RequestMapping("/api/outlets/import")
class OutletImportController {

  private static final String STRICT = "strict";
  private static final String AS_FOUND = "as_found";

  private final OutletTakeover takeover;

  OutletImportController(OutletTakeover takeover) {
    this.takeover = takeover;
  }

  /**
   * Takes over many outlets, a row each. With mode as_found outlets that stand too close are
   * recorded all the same, with their neighbours, as they were there before; with strict, the
   * default, they are refused. A column that is not sent leaves what is stored. With dryRun it is only
   * told what would become of each row, beside the outlets that are stored.
   */
  @PostMapping(
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("territories:write")
  void importRows(
      Staff staff,
      @RequestParam(defaultValue = STRICT) @OneOf({STRICT, AS_FOUND}) String mode,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Rows<OutletRow> rows)
      throws IOException {
    OutletTakeover.Opened opened =
        takeover.open(staff.tenant(), mode.equals(AS_FOUND), Cause.of(staff, "import"));
    rows.take(dryRun, new OutletDoor(takeover, opened));
  }
}
