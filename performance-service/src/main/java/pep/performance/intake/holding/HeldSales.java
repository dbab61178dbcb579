package pep.performance.intake.holding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import pep.performance.intake.attributing.LateProductsWatch;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.storing.BatchAppender;
import pep.performance.intake.storing.BatchKind;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.LineStates;
import pep.performance.intake.storing.NewBatch;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Counts held lines once their partner is in business, or turns out to have been when they were
 * sold, and the sales that returns name are there. All lines of one batch that count by now become
 * one new batch, in the transaction that notes so on the batch that held them: a line is released
 * once, whoever tries and however often.
 */
@Service
public class HeldSales {

  private static final HeldTrial.Result NOTHING =
      new HeldTrial.Result(List.of(), List.of(), List.of(), Map.of());

  private final SaleBatches batches;
  private final HeldTrial trial;
  private final LineStates states;
  private final BatchAppender appender;
  private final Claims claims;
  private final LateProductsWatch lateProducts;
  private final Transactions transactions;

  HeldSales(
      SaleBatches batches,
      HeldTrial trial,
      LineStates states,
      BatchAppender appender,
      Claims claims,
      LateProductsWatch lateProducts,
      Transactions transactions) {
    this.batches = batches;
    this.trial = trial;
    this.states = states;
    this.appender = appender;
    this.claims = claims;
    this.lateProducts = lateProducts;
    this.transactions = transactions;
  }

  /** Releases what waits for these and counts by now. */
  public void release(Tenant tenant, Collection<String> keys, Cause cause) {
    for (String batchId : batches.holding(tenant, keys)) {
      release(tenant, batchId, line -> true, CodeMapping.NONE, cause);
    }
  }

  /** Releases everything that counts by now, however it came to be left over. */
  void releaseAll(Tenant tenant, Cause cause) {
    for (String batchId : batches.holding(tenant)) {
      release(tenant, batchId, line -> true, CodeMapping.NONE, cause);
    }
  }

  /** What {@link #release} would do with lines of a batch. */
  HeldTrial.Result rehearse(
      Tenant tenant, StoredBatch batch, Predicate<LineDecision> which, CodeMapping mapping) {
    return trial.of(tenant, batch.waiting().stream().filter(which).toList(), mapping);
  }

  /** Releases the lines of a batch that count by now, if they name what they are taken to. */
  HeldTrial.Result release(
      Tenant tenant,
      String batchId,
      Predicate<LineDecision> which,
      CodeMapping mapping,
      Cause cause) {
    HeldTrial.Result result =
        transactions.call(
            () -> {
              StoredBatch batch = batches.find(tenant, batchId);
              if (batch == null || batch.voided()) {
                return NOTHING;
              }
              HeldTrial.Result now = rehearse(tenant, batch, which, mapping);
              return now.counted().isEmpty() || store(tenant, batch, now, cause) ? now : NOTHING;
            });
    if (!result.counted().isEmpty()) {
      appender.committed(tenant, batchId.substring(0, batchId.indexOf('/')));
      lateProducts.stored(tenant, new DecidedBatch(0, 0, result.counted()).unattributed());
    }
    return result;
  }

  /** Whether it was stored; not where others were released at the same moment. */
  private boolean store(Tenant tenant, StoredBatch batch, HeldTrial.Result now, Cause cause) {
    if (!states.release(tenant, batch, now.before())) {
      return false;
    }
    claims.noteReturns(tenant, now.returned());
    CurrencyUnit currency = CurrencyUnit.of(batch.currency());
    DecidedBatch decided = new DecidedBatch(batch.number(), 0, now.counted());
    String id = batch.id() + "/r" + (batch.releases() + 1);
    appender.appendInTransaction(
        tenant, new NewBatch(id, batch.intakeId(), BatchKind.RELEASE, currency, decided), cause);
    return true;
  }
}
