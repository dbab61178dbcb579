package pep.performance.intake.holding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import pep.performance.intake.line.DecidedBatch;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Outcome;
import pep.performance.intake.line.Sale;
import pep.performance.intake.recorded.NamedSales;
import pep.performance.intake.recorded.RecordedLines;
import pep.performance.intake.resolving.LineDeciding;
import pep.performance.intake.resolving.SaleTerritories;
import pep.performance.intake.storing.BatchAppender;
import pep.performance.intake.storing.BatchKind;
import pep.performance.intake.storing.Claims;
import pep.performance.intake.storing.LineStates;
import pep.performance.intake.storing.NewBatch;
import pep.performance.intake.storing.SaleBatches;
import pep.performance.intake.storing.StoredBatch;
import pep.performance.roster.Ground;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
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

  private final SaleBatches batches;
  private final LineStates states;
  private final BatchAppender appender;
  private final Claims claims;
  private final RecordedLines recorded;
  private final Roster roster;
  private final Ground ground;
  private final Transactions transactions;

  HeldSales(
      SaleBatches batches,
      LineStates states,
      BatchAppender appender,
      Claims claims,
      RecordedLines recorded,
      Roster roster,
      Ground ground,
      Transactions transactions) {
    this.batches = batches;
    this.states = states;
    this.appender = appender;
    this.claims = claims;
    this.recorded = recorded;
    this.roster = roster;
    this.ground = ground;
    this.transactions = transactions;
  }

  /** Releases what waits for these and counts by now. */
  public void release(Tenant tenant, Collection<String> keys, Cause cause) {
    for (String batchId : batches.holding(tenant, keys)) {
      release(tenant, batchId, cause);
    }
  }

  /** Releases everything that counts by now, however it came to be left over. */
  void releaseAll(Tenant tenant, Cause cause) {
    batches.holding(tenant).forEach(batchId -> release(tenant, batchId, cause));
  }

  private void release(Tenant tenant, String batchId, Cause cause) {
    boolean done =
        transactions.call(
            () -> {
              StoredBatch batch = batches.find(tenant, batchId);
              return batch != null && !batch.voided() && release(tenant, batch, cause);
            });
    if (done) {
      appender.committed(tenant, batchId.substring(0, batchId.indexOf('/')));
    }
  }

  private boolean release(Tenant tenant, StoredBatch batch, Cause cause) {
    List<LineDecision> waiting = batch.waiting();
    LineDeciding deciding = deciding(tenant, waiting);
    Set<String> named = LineDecision.namedBy(waiting);
    Map<String, Claims.Claim> found = named.isEmpty() ? Map.of() : claims.find(tenant, named);
    NamedSales sales = new NamedSales(found, recorded.of(tenant, found, named), Map.of(), null);
    List<LineDecision> heldBefore = new ArrayList<>();
    List<LineDecision> counted = new ArrayList<>();
    for (LineDecision decision : waiting) {
      Sale sale = Objects.requireNonNull(decision.sale());
      LineDecision now = deciding.decide(sale);
      if (now.outcome() == Outcome.ACCEPTED && sales.doubt(sale) == null) {
        sales.take(sale);
        heldBefore.add(decision);
        counted.add(now);
      }
    }
    if (counted.isEmpty() || !states.release(tenant, batch, heldBefore)) {
      return false;
    }
    claims.noteReturns(tenant, sales.taken());
    CurrencyUnit currency = CurrencyUnit.of(batch.currency());
    DecidedBatch decided = new DecidedBatch(batch.number(), 0, counted);
    String id = batch.id() + "/r" + (batch.releases() + 1);
    appender.appendInTransaction(
        tenant, new NewBatch(id, batch.intakeId(), BatchKind.RELEASE, currency, decided), cause);
    return true;
  }

  private LineDeciding deciding(Tenant tenant, List<LineDecision> waiting) {
    Set<String> codes = new TreeSet<>();
    Set<String> products = new TreeSet<>();
    for (LineDecision decision : waiting) {
      Sale sale = Objects.requireNonNull(decision.sale());
      codes.add(sale.partnerCode());
      products.add(sale.productCode());
    }
    Map<String, RosterPartner> partners = roster.byCode(tenant, codes);
    List<String> ids = partners.values().stream().map(RosterPartner::partnerId).toList();
    return LineDeciding.again(
        partners::get,
        roster.productLines(tenant, products)::get,
        SaleTerritories.of(ground, tenant, roster.vendor(tenant).zone(), ids));
  }
}
