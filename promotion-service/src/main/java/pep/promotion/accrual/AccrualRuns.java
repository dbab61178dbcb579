package pep.promotion.accrual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.annotation.Id;
import org.springframework.stereotype.Repository;
import pep.platform.records.Publication;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.promotion.ledger.LedgerEntry;

/** One document for each fact that an accrual run tells, which keeps any run below 16 MB. */
@Repository
class AccrualRuns {

  private static final String COLLECTION = "runs";
  private static final int LINES_A_FACT = 1000;

  private final TenantRecords<RunFact> facts;

  AccrualRuns(RecordCollections collections) {
    this.facts = collections.publishing(RecordKind.of(RunFact.class, COLLECTION));
  }

  private record RunFact(@Id String id, Instant at) {}

  /** Notes the run and what it tells, within the caller's transaction. */
  void note(Tenant tenant, String runId, List<LedgerEntry> entries, Cause cause) {
    List<IncentiveLine> accrued =
        entries.stream().filter(e -> e.amount().isPositive()).map(IncentiveLine::of).toList();
    List<IncentiveLine> reversed =
        entries.stream().filter(e -> e.amount().isNegative()).map(IncentiveLine::of).toList();
    String currency = entries.getFirst().amount().getCurrencyUnit().getCode();
    List<Object> told = new ArrayList<>();
    told.addAll(pack(accrued, lines -> new IncentivesAccrued(runId, currency, lines)));
    told.addAll(pack(reversed, lines -> new IncentivesReversed(runId, currency, lines)));
    RecordWrites<RunFact> writes = facts.writes(tenant);
    for (int i = 0; i < told.size(); i++) {
      writes.insert(
          new RunFact(runId + "/" + i, entries.getFirst().at()),
          Publication.of(runId, 1, cause, told.get(i)));
    }
    writes.sendAll();
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
