package pep.performance.intake.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.IntakeTotals;
import pep.performance.intake.OutcomeCounts;
import pep.performance.intake.register.Intake;

/**
 * An intake, and how its lines ended by now.
 *
 * @param lines of the file; 0 until it is complete
 * @param outcomes add up to the lines that are stored
 * @param refusal why the file was refused as a whole; then none of its lines counts
 * @param sameBytesAs the intake of the same bytes that counts beside this one, if there is one
 * @param reasons how many lines were not accepted, or accepted with a warning, for which first
 *     reason
 */
record IntakeResponse(
    String id,
    String status,
    String source,
    @Nullable String sha256,
    long lines,
    OutcomeCounts outcomes,
    Map<String, Long> reasons,
    Instant startedAt,
    @Nullable Instant completedAt,
    @Nullable String voidReason,
    @Nullable String refusal,
    @Nullable String sameBytesAs,
    String report) {

  static IntakeResponse of(Intake intake, IntakeTotals.Totals totals) {
    return new IntakeResponse(
        intake.id(),
        intake.status().wireName(),
        intake.source(),
        intake.digest(),
        intake.lines(),
        totals.outcomes(),
        totals.reasons(),
        intake.createdAt(),
        intake.completedAt(),
        intake.voidReason(),
        intake.refusal(),
        intake.sameBytesAs(),
        "/api/sales/intakes/" + intake.id() + "/report");
  }
}
