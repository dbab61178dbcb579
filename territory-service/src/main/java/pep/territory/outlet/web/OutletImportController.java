package pep.territory.outlet.web;

import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.bulk.BulkImport;
import pep.platform.bulk.Rows;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
import pep.platform.validation.OneOf;
import pep.territory.outlet.OutletTakeover;

/** Outlets in bulk: each row places one, told apart by its code. */
@RestController
@RequestMapping("/api/outlets/import")
class OutletImportController {

  private static final String STRICT = "strict";
  private static final String AS_FOUND = "asFound";

  private final OutletTakeover takeover;

  OutletImportController(OutletTakeover takeover) {
    this.takeover = takeover;
  }

  /**
   * Takes over many outlets, a row each. With mode asFound outlets that stand too close are
   * recorded all the same, with their neighbours, as they were there before; with strict, the
   * default, they are refused.
   */
  @PostMapping(
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("territories:write")
  void importRows(
      Caller caller,
      @RequestParam(defaultValue = STRICT) @OneOf({STRICT, AS_FOUND}) String mode,
      Rows<OutletRow> rows)
      throws IOException {
    OutletTakeover.Rows taken =
        takeover.open(caller.tenant(), mode.equals(AS_FOUND), Cause.of(caller, "import"));
    rows.take(row -> taken.take(row.partner(), row.details()));
  }
}
