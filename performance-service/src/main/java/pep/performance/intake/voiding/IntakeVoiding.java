package pep.performance.intake.voiding;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Sale;
import pep.performance.intake.recorded.Reversals;
import pep.performance.intake.register.Intake;
import pep.performance.intake.register.Intakes;
import pep.performance.intake.storing.BatchAppender;
import pep.performance.intake.storing.BatchKind;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.NewBatch;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Undoes an intake as a whole: each batch gets one that reverses it, in the transaction that marks
 * it so and frees the external ids it claimed. Held lines are given up.
 */
@Service
public class IntakeVoiding {

  private final Intakes intakes;
  private final SaleBatches batches;
  private final BatchAppender appender;
  private final Claims claims;
  private final Transactions transactions;
  private final Clock clock;

  IntakeVoiding(
      Intakes intakes,
      SaleBatches batches,
      BatchAppender appender,
      Claims claims,
      Transactions transactions,
      Clock clock) {
    this.intakes = intakes;
    this.batches = batches;
    this.appender = appender;
    this.claims = claims;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Begins to void an intake; the reversing goes on by itself, also after a restart.
   *
   * @param check of the intake as it is when it is voided
   */
  public Intake begin(
      Tenant tenant, String id, Consumer<Intake> check, String reason, Cause cause) {
    return intakes.change(
        tenant,
        id,
        intake -> {
          check.accept(intake);
          intake.beginVoiding(reason, clock.instant());
        },
        cause.because(reason));
  }

  /** Goes on with what {@link #begin} began, to the end. */
  void goOn(Tenant tenant, String intakeId) {
    Cause cause = Cause.ofClock("intake-voiding");
    undo(tenant, intakeId, cause);
    intakes.change(tenant, intakeId, Intake::voided, cause);
  }

  /** Reverses every batch of an intake that is not reversed yet. */
  public void undo(Tenant tenant, String intakeId, Cause cause) {
    List<String> left = batches.toVoid(tenant, intakeId);
    while (!left.isEmpty()) {
      for (String batchId : left) {
        transactions.run(() -> undoBatch(tenant, batchId, cause));
      }
      appender.committed(tenant, intakeId);
      left = batches.toVoid(tenant, intakeId);
    }
  }

  private void undoBatch(Tenant tenant, String batchId, Cause cause) {
    StoredBatch batch = batches.find(tenant, batchId);
    if (batch == null || !batches.markVoided(tenant, batchId)) {
      return;
    }
    List<LineDecision> decisions = batch.decisions();
    if (batch.kind().claims()) {
      claims.free(tenant, batchId, claimedBy(decisions));
    }
    claims.forgetReturns(tenant, batch.standing());
    List<LineDecision> reversing = Reversals.of(batch.standing());
    if (!reversing.isEmpty()) {
      appender.appendInTransaction(
          tenant,
          new NewBatch(
              batchId + "/v",
              batch.intakeId(),
              BatchKind.VOID,
              CurrencyUnit.of(batch.currency()),
              new DecidedBatch(batch.number(), 0, reversing)),
          cause);
    }
  }

  private static List<String> claimedBy(List<LineDecision> decisions) {
    List<String> ids = new ArrayList<>();
    for (LineDecision decision : decisions) {
      Sale sale = decision.sale();
      if (sale != null && sale.externalId() != null && decision.outcome().claims()) {
        ids.add(sale.claimedId());
      }
    }
    return ids;
  }
}
