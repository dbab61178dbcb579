package pep.performance.intake.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.intake.holding.HeldLine;
import pep.performance.intake.holding.HeldLines;
import pep.platform.http.LineStream;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;

@RestController
@RequestMapping("/api/sales/held")
class HeldSalesController {

  private final HeldLines held;

  HeldSalesController(HeldLines held) {
    this.held = held;
  }

  /**
   * Lists the lines that are held, whatever file they came in, and why.
   *
   * @param reason what they are held for, such as {@code partner-unknown}
   */
  @GetMapping(produces = "application/x-ndjson")
  @Allowed("sales:read")
  LineStream<HeldLine> list(
      Staff staff,
      @RequestParam(required = false) @Nullable @Code String intakeId,
      @RequestParam(required = false) @Nullable @Code String partnerCode,
      @RequestParam(required = false) @Nullable @Code String reason) {
    HeldLines.Wanted wanted = new HeldLines.Wanted(intakeId, partnerCode, reason);
    return line -> held.forEach(staff.tenant(), wanted, line);
  }

  /** Discards held lines: they never count, and their numbers may be sent again. */
  @PostMapping("/discard")
  @Allowed("sales:write")
  DiscardResponse discard(Staff staff, @Valid @RequestBody DiscardRequest request) {
    return new DiscardResponse(held.discard(staff.tenant(), request.places(), request.reason()));
  }
}
