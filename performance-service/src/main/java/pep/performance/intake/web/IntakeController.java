package pep.performance.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.intake.IntakeTotals;
import pep.performance.intake.file.FileIntake;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.reading.FileForm;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.IntakeReport;
import pep.performance.intake.register.IntakeRequest;
import pep.performance.intake.register.IntakeStatus;
import pep.performance.intake.register.Intakes;
import pep.performance.intake.voiding.IntakeVoiding;
import pep.platform.bulk.Upload;
import pep.platform.http.Accepted;
import pep.platform.http.ETags;
import pep.platform.http.LineStream;
import pep.platform.http.RowStream;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.validation.Name;
import pep.platform.validation.OneOf;

@RestController
@RequestMapping("/api/sales/intakes")
class IntakeController {

  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";

  private static final ListingRules LIST =
      ListingRules.sortedBy("createdAt", "id").filterEnum("status", "status", IntakeStatus.class);

  private final FileIntake files;
  private final Intakes intakes;
  private final IntakeTotals totals;
  private final IntakeReport report;
  private final IntakeVoiding voiding;

  IntakeController(
      FileIntake files,
      Intakes intakes,
      IntakeTotals totals,
      IntakeReport report,
      IntakeVoiding voiding) {
    this.files = files;
    this.intakes = intakes;
    this.totals = totals;
    this.report = report;
    this.voiding = voiding;
  }

  /**
   * Takes a file of sales, a line each. A file that is refused counts nothing; of one that broke
   * off what came counts, and the same file again goes on from there.
   *
   * @param mode {@code correct} puts lines in the place of recorded ones that say otherwise
   * @param repeats {@code accept} takes a file though it largely repeats another
   */
  @PostMapping(consumes = {CSV, NDJSON})
  @Allowed("sales:write")
  IntakeResponse take(
      Reach reach,
      Upload<SaleRequest> file,
      @RequestParam(defaultValue = "file") @Name String source,
      @RequestParam(defaultValue = "record") @OneOf({"record", "correct"}) String mode,
      @RequestParam(defaultValue = "hold") @OneOf({"hold", "accept"}) String repeats,
      @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9A-Fa-f]{64}")
          String fileHash,
      @RequestHeader(name = "Repr-Digest", required = false) @Nullable String reprDigest,
      @RequestHeader(name = "Content-Digest", required = false) @Nullable String contentDigest,
      @RequestHeader(name = "Digest", required = false) @Nullable String oldDigest,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
      throws IOException {
    String digest = FileDigests.given(fileHash, reprDigest, contentDigest, oldDigest);
    Intake taken =
        files.take(
            reach,
            new IntakeRequest(source, digest, key)
                .correcting(mode.equals("correct"))
                .repeating(repeats.equals("accept")),
            file.isCsv() ? FileForm.CSV : FileForm.NDJSON,
            file.stream());
    return IntakeResponse.of(taken, totals.of(reach.tenant(), taken.id()));
  }

  /** Lists the files of sales that were sent. */
  @GetMapping
  @Allowed("sales:read")
  Page<IntakeResponse> list(Reach reach, Listing listing) {
    return intakes
        .page(reach, listing)
        .map(each -> IntakeResponse.of(each, totals.of(reach.tenant(), each.id())));
  }

  /** Shows a file of sales and how its lines ended. */
  @GetMapping("/{id}")
  @Allowed("sales:read")
  Versioned<IntakeResponse> get(Reach reach, @PathVariable String id) {
    Intake found = intakes.get(reach, id);
    return Versioned.of(found, IntakeResponse.of(found, totals.of(reach.tenant(), id)));
  }

  /** Reports how each line of a file ended, and why. */
  @GetMapping(path = "/{id}/report", produces = NDJSON)
  @Allowed("sales:read")
  LineStream<IntakeReport.Row> report(
      Reach reach,
      @PathVariable String id,
      @RequestParam(required = false)
          @Nullable
          @OneOf({"accepted", "duplicate", "differs", "held", "discarded", "refused"})
          String outcome) {
    intakes.get(reach, id);
    Outcome only = outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
    return line -> report.forEach(reach.tenant(), id, only, line);
  }

  /**
   * The refused lines of a file as they were sent, in the columns of such a file: repaired, they
   * can be sent as they are.
   */
  @GetMapping(
      path = "/{id}/refused",
      produces = {CSV, NDJSON})
  @Allowed("sales:read")
  RowStream<RefusedRow> refused(Reach reach, @PathVariable String id) {
    Intake found = intakes.get(reach, id);
    return RowStream.of(
        RefusedRow.class,
        row ->
            report.forEachRefused(
                reach.tenant(), found, cells -> row.accept(RefusedRow.of(cells, found.source()))));
  }

  /** Voids a file: its lines are taken back. */
  @PostMapping("/{id}/void")
  @Allowed("sales:write")
  Accepted<IntakeResponse> voidIt(
      Reach reach,
      @PathVariable String id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody VoidRequest request) {
    Intake found = intakes.get(reach, id);
    Intake voided =
        voiding.begin(
            reach.tenant(),
            found.id(),
            intake -> ETags.check(ifMatch, intake),
            request.reason(),
            Cause.of(reach));
    return Accepted.of(voided, IntakeResponse.of(voided, totals.of(reach.tenant(), id)));
  }
}
