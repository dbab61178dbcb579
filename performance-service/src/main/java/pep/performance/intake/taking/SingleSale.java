package pep.performance.intake.taking;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.Column;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.LineReason;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.RawLine;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.IntakeReport;
import pep.performance.intake.register.IntakeRequest;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Takes one sale in by a call: an intake of one line. */
@Service
public class SingleSale {

  private final SalesIntake intake;
  private final SaleBatches batches;

  SingleSale(SalesIntake intake, SaleBatches batches) {
    this.intake = intake;
    this.batches = batches;
  }

  /**
   * How the sale ended.
   *
   * @param outcome accepted, duplicate or held
   */
  public record Taken(String intakeId, Outcome outcome, IntakeReport.Row row) {}

  /**
   * Takes a sale in; a repeat with the same key or external id changes nothing.
   *
   * @param cells what the call says, by column
   * @throws SaleDiffers if another sale was recorded under its external id
   * @throws InvalidInput naming every field that is wrong; nothing is stored then
   */
  public Taken take(Reach caller, IntakeRequest request, Map<Column, String> cells) {
    RawLine line = new RawLine(1);
    cells.forEach(line::put);
    String id = request.intakeId(caller);
    List<LineReason> flaws = intake.flaws(caller, request, id, line);
    if (!flaws.isEmpty()) {
      throw new InvalidInput(flaws.stream().map(SingleSale::error).toList());
    }
    Iterator<RawLine> one = List.of(line).iterator();
    Intake taken = intake.take(caller, request, id, () -> one.hasNext() ? one.next() : null);
    return taken(caller.tenant(), taken.id());
  }

  private Taken taken(Tenant tenant, String intakeId) {
    StoredBatch batch = batches.ofFile(tenant, intakeId, 0, 1).getFirst();
    LineDecision decision = batch.decisions().getFirst();
    IntakeReport.Row row = IntakeReport.row(batch, decision);
    Outcome outcome = Boolean.TRUE.equals(row.held()) ? Outcome.ACCEPTED : decision.outcome();
    if (outcome == Outcome.DIFFERS) {
      throw new SaleDiffers(intakeId, Objects.requireNonNull(row.reasons()));
    }
    return new Taken(intakeId, outcome, row);
  }

  private static FieldError error(LineReason reason) {
    Column column = reason.column();
    return new FieldError(
        column == null ? "body" : column.wireName(),
        reason.code().wireName(),
        reason.code().cure());
  }
}
