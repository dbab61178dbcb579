package pep.performance.intake.attributing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;
import pep.performance.intake.line.Attribution;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.ReturnedLine;
import pep.performance.intake.line.Sale;
import pep.performance.intake.recorded.Reversals;
import pep.performance.intake.resolving.LineDeciding;
import pep.performance.intake.resolving.LookingUp;
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
 * Attributes lines that counted before the product line of their product was known: each is
 * reversed and counts again under the id of its next generation, as a correction would have it, so
 * that everything that followed the line follows this too.
 */
@Component
class LateProducts {

  private final SaleBatches batches;
  private final LineStates states;
  private final BatchAppender appender;
  private final Claims claims;
  private final LookingUp lookingUp;
  private final Transactions transactions;

  LateProducts(
      SaleBatches batches,
      LineStates states,
      BatchAppender appender,
      Claims claims,
      LookingUp lookingUp,
      Transactions transactions) {
    this.batches = batches;
    this.states = states;
    this.appender = appender;
    this.claims = claims;
    this.lookingUp = lookingUp;
    this.transactions = transactions;
  }

  /** Attributes the lines of a batch whose product line is known by now. */
  void attribute(Tenant tenant, String batchId, Cause cause) {
    boolean done =
        transactions.call(
            () -> {
              StoredBatch batch = batches.find(tenant, batchId);
              return batch != null && !batch.voided() && attribute(tenant, batch, cause);
            });
    if (done) {
      appender.committed(tenant, batchId.substring(0, batchId.indexOf('/')));
    }
  }

  private boolean attribute(Tenant tenant, StoredBatch batch, Cause cause) {
    List<LineDecision> before = new ArrayList<>();
    List<LineDecision> now = new ArrayList<>();
    List<LineDecision> open = batch.withoutProductLine();
    LineDeciding deciding =
        lookingUp.again(tenant, open.stream().map(LateProducts::meant).toList());
    for (LineDecision line : open) {
      Attribution was = Objects.requireNonNull(line.attribution());
      Attribution is = deciding.attribute(meant(line), was);
      if (is.productLine() != null) {
        before.add(line);
        now.add(LineDecision.accepted(sale(line), is));
      }
    }
    if (before.isEmpty() || !states.attribute(tenant, batch, before)) {
      return false;
    }
    String id = batch.id() + "/p" + (batch.timesAttributed() + 1);
    store(tenant, batch, id, before, now, cause);
    return true;
  }

  private void store(
      Tenant tenant,
      StoredBatch batch,
      String id,
      List<LineDecision> before,
      List<LineDecision> now,
      Cause cause) {
    Set<String> claimed =
        now.stream()
            .map(LateProducts::sale)
            .filter(sale -> sale.externalId() != null)
            .map(Sale::claimedId)
            .collect(Collectors.toSet());
    Map<String, Claims.Claim> found = claimed.isEmpty() ? Map.of() : claims.find(tenant, claimed);
    List<LineDecision> next = now.stream().map(line -> nextGeneration(line, found)).toList();
    claims.hand(tenant, claimed, id);
    claims.forgetReturns(tenant, before);
    claims.noteReturns(tenant, returned(next));
    NewBatch attributed =
        new NewBatch(
            id,
            batch.intakeId(),
            BatchKind.ATTRIBUTION,
            CurrencyUnit.of(batch.currency()),
            new DecidedBatch(batch.number(), 0, next));
    appender.appendInTransaction(tenant, attributed, cause);
    DecidedBatch reversing = new DecidedBatch(batch.number(), 0, Reversals.of(before));
    appender.appendInTransaction(tenant, attributed.correction(reversing), cause);
  }

  /** Of a line without an external id there is one before this: a place is attributed once. */
  private static LineDecision nextGeneration(LineDecision line, Map<String, Claims.Claim> found) {
    Sale sale = sale(line);
    Claims.Claim claim = found.get(sale.claimedId());
    long generation = claim == null ? 1 : claim.generation() + 1;
    return line.of(sale.named(sale.claimedId() + "_g" + generation, sale.returns()));
  }

  private static Map<String, List<ReturnedLine>> returned(List<LineDecision> lines) {
    return lines.stream()
        .map(LateProducts::sale)
        .filter(sale -> sale.returns() != null)
        .collect(
            Collectors.groupingBy(
                sale -> String.valueOf(sale.returns()),
                Collectors.mapping(ReturnedLine::of, Collectors.toList())));
  }

  /** The line by the codes that it counts under, which may not be those that it names. */
  private static Sale meant(LineDecision line) {
    return sale(line).naming(line.partnerCode(), line.productCode());
  }

  private static Sale sale(LineDecision line) {
    return Objects.requireNonNull(line.sale());
  }
}
