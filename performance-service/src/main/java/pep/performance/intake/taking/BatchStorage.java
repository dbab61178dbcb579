package pep.performance.intake.taking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import pep.performance.intake.attributing.LateProductsWatch;
import pep.performance.intake.holding.HeldSales;
import pep.performance.intake.recorded.ClaimedBatch;
import pep.performance.intake.recorded.Corrections;
import pep.performance.intake.recorded.RecordedLines;
import pep.performance.intake.register.Intakes;
import pep.performance.intake.storing.BatchAppender;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.NewBatch;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.voiding.IntakeVoiding;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Stores decided batches. Lines that are known by their place need no check, since the batch's own
 * id tells a repeat; lines with external ids are claimed in the transaction that stores them.
 *
 * <p>Three things may have happened while a batch was on its way here: a partner that its lines
 * wait for appeared, a product of theirs became known, or its intake was voided. Whoever did that
 * looked for batches before this one was there, so this looks again for them after it is.
 */
@Component
class BatchStorage {

  private final BatchAppender appender;
  private final Claims claims;
  private final RecordedLines recorded;
  private final Corrections corrections;
  private final Transactions transactions;
  private final HeldSales held;
  private final Intakes intakes;
  private final IntakeVoiding voiding;
  private final LateProductsWatch lateProducts;
  private final SaleBatches batches;

  BatchStorage(
      BatchAppender appender,
      Claims claims,
      RecordedLines recorded,
      Corrections corrections,
      Transactions transactions,
      HeldSales held,
      Intakes intakes,
      IntakeVoiding voiding,
      LateProductsWatch lateProducts,
      SaleBatches batches) {
    this.appender = appender;
    this.claims = claims;
    this.recorded = recorded;
    this.corrections = corrections;
    this.transactions = transactions;
    this.held = held;
    this.intakes = intakes;
    this.voiding = voiding;
    this.lateProducts = lateProducts;
    this.batches = batches;
  }

  void store(Tenant tenant, List<NewBatch> all, Cause cause) {
    List<NewBatch> together = new ArrayList<>();
    Set<String> arrived = new TreeSet<>();
    for (NewBatch batch : all) {
      Set<String> ids = ClaimedBatch.idsToLookUp(batch.decided());
      if (ids.isEmpty()) {
        together.add(batch);
      } else {
        append(tenant, together, cause);
        appendClaiming(tenant, batch, ids, arrived, cause);
      }
    }
    append(tenant, together, cause);
    lookAgain(tenant, all, arrived, cause);
  }

  private void append(Tenant tenant, List<NewBatch> together, Cause cause) {
    if (!together.isEmpty()) {
      appender.append(tenant, together, cause);
      together.clear();
    }
  }

  private void appendClaiming(
      Tenant tenant, NewBatch batch, Collection<String> ids, Set<String> arrived, Cause cause) {
    transactions.run(
        () -> {
          if (batches.find(tenant, batch.id()) != null) {
            return;
          }
          Map<String, Claims.Claim> before = claims.find(tenant, ids);
          ClaimedBatch claimed = ClaimedBatch.of(batch, before, recorded.of(tenant, before, ids));
          claims.take(tenant, before, claimed.claimed(), batch.id());
          claims.hand(tenant, claimed.corrected().keySet(), batch.id());
          claims.noteReturns(tenant, claimed.returned());
          appender.appendInTransaction(tenant, batch.with(claimed.batch()), cause);
          arrived.addAll(claimed.waitingKeys());
          corrections.takeBack(tenant, batch, claimed.corrected().values(), cause);
        });
    appender.committed(tenant, batch.intakeId());
  }

  private void lookAgain(Tenant tenant, List<NewBatch> all, Set<String> arrived, Cause cause) {
    TreeSet<String> unattributed = new TreeSet<>();
    all.forEach(batch -> unattributed.addAll(batch.decided().unattributed()));
    lateProducts.stored(tenant, unattributed);
    TreeSet<String> waitingFor = new TreeSet<>();
    all.forEach(batch -> waitingFor.addAll(batch.decided().waitingFor()));
    waitingFor.addAll(arrived);
    if (!waitingFor.isEmpty()) {
      held.release(tenant, waitingFor, cause);
    }
    String intakeId = all.getFirst().intakeId();
    if (intakes.get(tenant, intakeId).status().isVoid()) {
      voiding.undo(tenant, intakeId, cause);
    }
  }
}
