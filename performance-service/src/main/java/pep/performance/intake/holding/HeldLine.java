package pep.performance.intake.holding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Sale;
import pep.performance.intake.register.IntakeReport;
import pep.performance.intake.storing.StoredBatch;

/**
 * A line that is held.
 *
 * @param line its place in its file, from 1
 * @param heldSince when it was stored
 * @param reasons the first is what it is held for
 */
public record HeldLine(
    String intakeId,
    long line,
    String id,
    @Nullable String externalId,
    String partnerCode,
    String productCode,
    BigDecimal quantity,
    Money amount,
    Instant soldAt,
    String kind,
    Instant heldSince,
    List<IntakeReport.ReportedReason> reasons) {

  static HeldLine of(StoredBatch batch, LineDecision held, Sale sale) {
    return new HeldLine(
        batch.intakeId(),
        held.number(),
        sale.id(),
        sale.externalId(),
        sale.partnerCode(),
        sale.productCode(),
        sale.quantity(),
        sale.amount(),
        sale.soldAt(),
        sale.kind().wireName(),
        batch.at(),
        held.reasons().stream().map(IntakeReport::reason).toList());
  }
}
