package pep.promotion.accrual;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;
import pep.promotion.ledger.LedgerEntry;

/** One document for each fact that an accrual run tells, which keeps any run below 16 MB. */
@Repository
class AccrualRuns {

  private static final String COLLECTION = "runs";
  private static final int LINES_A_FACT = 1000;

  private final TenantCollection runs;
  private final OutboxEntries outbox;
  private final OutboxRelay relay;

  AccrualRuns(TenantCollections collections, OutboxEntries outbox, OutboxRelay relay) {
    this.runs = collections.of(COLLECTION);
    this.outbox = outbox;
    this.relay = relay;
    relay.watch(COLLECTION);
  }

  /** Notes the run and what it tells, within the caller's transaction. */
  void note(Tenant tenant, String runId, List<LedgerEntry> entries, Cause cause) {
    List<Document> facts = new ArrayList<>();
    List<IncentiveLine> accrued =
        entries.stream().filter(e -> e.amount().isPositive()).map(IncentiveLine::of).toList();
    List<IncentiveLine> reversed =
        entries.stream().filter(e -> e.amount().isNegative()).map(IncentiveLine::of).toList();
    String currency = entries.getFirst().amount().getCurrencyUnit().getCode();
    pack(accrued, lines -> new IncentivesAccrued(runId, currency, lines))
        .forEach(fact -> facts.add(outbox.event(tenant.vendorId(), runId, 1, fact, cause)));
    pack(reversed, lines -> new IncentivesReversed(runId, currency, lines))
        .forEach(fact -> facts.add(outbox.event(tenant.vendorId(), runId, 1, fact, cause)));
    Date at = Date.from(entries.getFirst().at());
    TenantWrites writes = new TenantWrites();
    for (int i = 0; i < facts.size(); i++) {
      writes.insert(
          new Document("_id", runId + "/" + i)
              .append("at", at)
              .append("outbox", List.of(facts.get(i))));
    }
    runs.bulk(tenant, writes, true);
    relay.wake(COLLECTION);
  }

  private static List<Object> pack(
      List<IncentiveLine> lines, Function<List<IncentiveLine>, Object> fact) {
    List<Object> facts = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += LINES_A_FACT) {
      facts.add(fact.apply(lines.subList(from, Math.min(lines.size(), from + LINES_A_FACT))));
    }
    return facts;
  }
}
