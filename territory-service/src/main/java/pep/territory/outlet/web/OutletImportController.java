package pep.territory.outlet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.bulk.BulkImport;
import pep.platform.problem.InvalidInput;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;
import pep.platform.tenancy.Cause;
import pep.territory.outlet.OutletTakeover;

/** Outlets in bulk: each row places one, told apart by its code. */
@RestController
@RequestMapping("/api/outlets/import")
class OutletImportController {

  private static final String STRICT = "strict";
  private static final String AS_FOUND = "asFound";

  private final BulkImport bulk;
  private final OutletTakeover takeover;

  OutletImportController(BulkImport bulk, OutletTakeover takeover) {
    this.bulk = bulk;
    this.takeover = takeover;
  }

  /**
   * With mode asFound outlets that stand too close are recorded all the same, with their
   * neighbours, as they were there before; with strict, the default, they are refused.
   */
  @PostMapping(
      consumes = {BulkImport.CSV, BulkImport.NDJSON},
      produces = BulkImport.NDJSON)
  @Allowed("territories:write")
  void importRows(
      Caller caller,
      @RequestParam(defaultValue = STRICT) String mode,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!mode.equals(STRICT) && !mode.equals(AS_FOUND)) {
      throw InvalidInput.of("mode", "unknown-value", "Use one of: strict, asFound.");
    }
    OutletTakeover.Rows rows =
        takeover.open(caller.tenant(), mode.equals(AS_FOUND), Cause.of(caller, "import"));
    bulk.run(request, response, OutletRow.class, row -> rows.take(row.partner(), row.details()));
  }
}
