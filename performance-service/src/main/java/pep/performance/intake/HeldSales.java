package pep.performance.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import pep.performance.roster.Ground;
import pep.performance.roster.Roster;
import pep.performance.roster.RosterPartner;
import pep.platform.inbox.Transactions;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * Counts held lines once their partner is in business, or turns out to have been when they were
 * sold. All lines of one batch that count by now become one new batch, in the transaction that
 * notes so on the batch that held them: a line is released once, whoever tries and however often.
 */
@Service
class HeldSales {

  private final SaleBatches batches;
  private final BatchAppender appender;
  private final Roster roster;
  private final Ground ground;
  private final Transactions transactions;

  HeldSales(
      SaleBatches batches,
      BatchAppender appender,
      Roster roster,
      Ground ground,
      Transactions transactions) {
    this.batches = batches;
    this.appender = appender;
    this.roster = roster;
    this.ground = ground;
    this.transactions = transactions;
  }

  /** Releases what waits for these partners and counts by now. */
  void release(Tenant tenant, Collection<String> partnerCodes, Cause cause) {
    Map<String, RosterPartner> known = new HashMap<>(roster.byCode(tenant, partnerCodes));
    known.values().removeIf(partner -> !partner.everActive());
    if (!known.isEmpty()) {
      for (String batchId : batches.holding(tenant, known.keySet())) {
        release(tenant, batchId, known, cause);
      }
    }
  }

  /** Releases everything that counts by now, however it came to be left over. */
  void releaseAll(Tenant tenant, Cause cause) {
    for (String batchId : batches.holding(tenant)) {
      StoredBatch batch = batches.find(tenant, batchId);
      if (batch != null) {
        Map<String, RosterPartner> known = new HashMap<>(roster.byCode(tenant, batch.held()));
        known.values().removeIf(partner -> !partner.everActive());
        if (!known.isEmpty()) {
          release(tenant, batchId, known, cause);
        }
      }
    }
  }

  private void release(
      Tenant tenant, String batchId, Map<String, RosterPartner> known, Cause cause) {
    boolean done =
        transactions.call(
            () -> {
              StoredBatch batch = batches.find(tenant, batchId);
              return batch != null && !batch.voided() && release(tenant, batch, known, cause);
            });
    if (done) {
      appender.committed(tenant, batchId.substring(0, batchId.indexOf('/')));
    }
  }

  private boolean release(
      Tenant tenant, StoredBatch batch, Map<String, RosterPartner> known, Cause cause) {
    Set<String> codes = new TreeSet<>(batch.held());
    codes.retainAll(known.keySet());
    List<LineDecision> heldBefore = new ArrayList<>();
    List<LineDecision> counted = new ArrayList<>();
    LineDeciding deciding = deciding(tenant, batch, known, codes);
    for (LineDecision decision : batch.waitingFor(codes)) {
      LineDecision now = deciding.decide(Objects.requireNonNull(decision.sale()));
      if (now.outcome() == Outcome.ACCEPTED) {
        heldBefore.add(decision);
        counted.add(now);
      }
    }
    if (counted.isEmpty() || !batches.release(tenant, batch, heldBefore)) {
      return false;
    }
    CurrencyUnit currency = CurrencyUnit.of(batch.currency());
    DecidedBatch decided = new DecidedBatch(batch.number(), 0, counted);
    String id = batch.id() + "/r" + (batch.releases() + 1);
    appender.appendInTransaction(
        tenant, new NewBatch(id, batch.intakeId(), BatchKind.RELEASE, currency, decided), cause);
    return true;
  }

  private LineDeciding deciding(
      Tenant tenant, StoredBatch batch, Map<String, RosterPartner> known, Set<String> codes) {
    Set<String> products = new TreeSet<>();
    for (LineDecision decision : batch.decisions()) {
      Sale sale = decision.sale();
      if (sale != null && codes.contains(sale.partnerCode())) {
        products.add(sale.productCode());
      }
    }
    Map<String, String> lines = roster.productLines(tenant, products);
    List<String> ids = known.values().stream().map(RosterPartner::partnerId).toList();
    return LineDeciding.again(
        known::get,
        lines::get,
        SaleTerritories.of(ground, tenant, roster.vendor(tenant).zone(), ids));
  }
}
