package pep.performance.intake.recorded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.storing.BatchAppender;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.LineStates;
import pep.performance.intake.storing.NewBatch;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Takes recorded lines back because a file says otherwise: what counted is reversed, what was held
 * is given up, each in the transaction that stores the line in its place.
 */
@Component
public class Corrections {

  private final SaleBatches batches;
  private final LineStates states;
  private final Claims claims;
  private final BatchAppender appender;

  Corrections(SaleBatches batches, LineStates states, Claims claims, BatchAppender appender) {
    this.batches = batches;
    this.states = states;
    this.claims = claims;
    this.appender = appender;
  }

  /** Takes back, within the transaction of the calling thread, what a batch corrects. */
  public void takeBack(
      Tenant tenant, NewBatch correcting, Collection<RecordedLine> corrected, Cause cause) {
    List<LineDecision> counted = new ArrayList<>();
    for (RecordedLine line : corrected) {
      LineDecision decision = line.counted();
      if (decision == null) {
        giveUp(tenant, line, correcting.intakeId());
      } else {
        counted.add(decision);
        states.settle(tenant, line.batchId(), line.sent().id());
      }
    }
    if (!counted.isEmpty()) {
      claims.forgetReturns(tenant, counted);
      DecidedBatch reversing =
          new DecidedBatch(correcting.decided().number(), 0, Reversals.of(counted));
      appender.appendInTransaction(tenant, correcting.correction(reversing), cause);
    }
  }

  private void giveUp(Tenant tenant, RecordedLine line, String correcting) {
    StoredBatch batch = batches.find(tenant, line.batchId());
    if (batch != null) {
      List<LineDecision> held = List.of(batch.heldLine(line.sent().id()));
      states.giveUp(tenant, batch, held, "corrected by " + correcting);
    }
  }
}
