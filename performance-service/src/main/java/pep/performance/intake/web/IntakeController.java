package pep.performance.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
import pep.performance.intake.CsvLines;
import pep.performance.intake.Intake;
import pep.performance.intake.IntakeReport;
import pep.performance.intake.IntakeRequest;
import pep.performance.intake.IntakeStatus;
import pep.performance.intake.IntakeTotals;
import pep.performance.intake.IntakeVoiding;
import pep.performance.intake.Intakes;
import pep.performance.intake.JsonLines;
import pep.performance.intake.LineSource;
import pep.performance.intake.Outcome;
import pep.performance.intake.SalesIntake;
import pep.platform.bulk.Upload;
import pep.platform.http.Accepted;
import pep.platform.http.ETags;
import pep.platform.http.LineStream;
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

  private final SalesIntake intake;
  private final Intakes intakes;
  private final IntakeTotals totals;
  private final IntakeReport report;
  private final IntakeVoiding voiding;

  IntakeController(
      SalesIntake intake,
      Intakes intakes,
      IntakeTotals totals,
      IntakeReport report,
      IntakeVoiding voiding) {
    this.intake = intake;
    this.intakes = intakes;
    this.totals = totals;
    this.report = report;
    this.voiding = voiding;
  }

  /** Takes a file of sales, a line each; the same file again goes on where it broke off. */
  @PostMapping(consumes = {CSV, NDJSON})
  @Allowed("sales:write")
  IntakeResponse take(
      Reach reach,
      Upload<SaleRequest> file,
      @RequestParam(defaultValue = "file") @Name String source,
      @RequestParam(required = false) @Nullable @Pattern(regexp = "[0-9A-Fa-f]{64}")
          String fileHash,
      @RequestHeader(name = "Repr-Digest", required = false) @Nullable String reprDigest,
      @RequestHeader(name = "Content-Digest", required = false) @Nullable String contentDigest,
      @RequestHeader(name = "Digest", required = false) @Nullable String oldDigest,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
      throws IOException {
    String digest = FileDigests.given(fileHash, reprDigest, contentDigest, oldDigest);
    MessageDigest sha256 = sha256();
    DigestInputStream in = new DigestInputStream(file.stream(), sha256);
    LineSource lines = file.isCsv() ? CsvLines.open(in) : new JsonLines(in);
    Intake taken =
        intake.take(
            reach,
            new IntakeRequest(source, digest, key),
            lines,
            () -> HexFormat.of().formatHex(rest(in, sha256)));
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
      @RequestParam(required = false) @Nullable @OneOf({"accepted", "duplicate", "held", "refused"})
          String outcome) {
    intakes.get(reach, id);
    Outcome only = outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
    return line -> report.forEach(reach.tenant(), id, only, line);
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
    ETags.check(ifMatch, found);
    Intake voided = voiding.begin(found, request.reason(), Cause.of(reach, request.reason()));
    return Accepted.of(voided, IntakeResponse.of(voided, totals.of(reach.tenant(), id)));
  }

  /** What is left after the last line belongs to the file's hash too. */
  private static byte[] rest(InputStream in, MessageDigest sha256) {
    try {
      in.transferTo(OutputStream.nullOutputStream());
      return sha256.digest();
    } catch (IOException cut) {
      throw new UncheckedIOException(cut);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
