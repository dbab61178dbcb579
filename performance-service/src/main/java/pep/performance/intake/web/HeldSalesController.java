package pep.performance.intake.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.intake.holding.CodeMapping;
import pep.performance.intake.holding.HeldDecisions;
import pep.performance.intake.holding.HeldLine;
import pep.performance.intake.holding.HeldLines;
import pep.performance.salesalias.AliasTerms;
import pep.performance.salesalias.SalesAliases;
import pep.platform.http.LineStream;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Staff;
import pep.platform.validation.Code;

@RestController
@RequestMapping("/api/sales/held")
class HeldSalesController {

  private final HeldLines held;
  private final HeldDecisions decisions;
  private final SalesAliases aliases;

  HeldSalesController(HeldLines held, HeldDecisions decisions, SalesAliases aliases) {
    this.held = held;
    this.decisions = decisions;
    this.aliases = aliases;
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
      @RequestParam(required = false) @Nullable @Code String productCode,
      @RequestParam(required = false) @Nullable @Code String reason) {
    HeldLines.Wanted wanted =
        new HeldLines.Wanted(null, intakeId, partnerCode, productCode, reason);
    return line -> held.forEach(staff.tenant(), wanted, line);
  }

  /**
   * Tries held lines again, and says which are held all the same and why. What they wait for
   * releases them by itself when it comes.
   *
   * @param dryRun whether it is only told what would become of them
   */
  @PostMapping("/release")
  @Allowed("sales:write")
  ReleaseResponse release(
      Staff staff,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @Valid @RequestBody ReleaseRequest request) {
    return ReleaseResponse.of(
        dryRun,
        decisions.release(
            staff.tenant(), request.select().wanted(), CodeMapping.NONE, dryRun, Cause.of(staff)));
  }

  /**
   * Has held lines count for another partner or product than they name.
   *
   * @param dryRun whether it is only told what would become of them
   */
  @PostMapping("/map")
  @Allowed("sales:write")
  ReleaseResponse map(
      Staff staff,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @Valid @RequestBody MappingRequest request) {
    Cause cause = Cause.of(staff, request.reason());
    HeldDecisions.Tried tried =
        decisions.release(
            staff.tenant(), request.select().wanted(), request.mapping(), dryRun, cause);
    if (!dryRun) {
      for (AliasTerms alias : request.aliases()) {
        aliases.add(staff.tenant(), alias, cause);
      }
    }
    return ReleaseResponse.of(dryRun, tried);
  }

  /**
   * Discards held lines: they never count, and their numbers may be sent again.
   *
   * @param dryRun whether it is only told how many it would be
   */
  @PostMapping("/discard")
  @Allowed("sales:write")
  DiscardResponse discard(
      Staff staff,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @Valid @RequestBody DiscardRequest request) {
    return new DiscardResponse(
        dryRun,
        decisions.discard(staff.tenant(), request.select().wanted(), dryRun, request.reason()));
  }
}
