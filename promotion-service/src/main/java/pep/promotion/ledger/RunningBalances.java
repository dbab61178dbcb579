package pep.promotion.ledger;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/** The sums of all accounts after each posting, so that those of any instant are one look. */
@Repository
class RunningBalances {

  static final String COLLECTION = "ledger.balances";
  private static final String NUMBER = Fields.of(RunningBalance::number);
  private static final String AT = Fields.of(RunningBalance::at);
  private static final String CURRENCY = "currency";

  private final TenantRecords<RunningBalance> balances;

  RunningBalances(RecordCollections collections) {
    this.balances =
        collections.of(RecordKind.of(RunningBalance.class, COLLECTION, RunningBalance::key));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-ledger-balances",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.compoundIndex(
                        Indexes.ascending("vendorId", CURRENCY), Indexes.descending(AT, NUMBER)),
                    new IndexOptions().name("last")));
  }

  /** Adds what a posting writes, within its transaction. */
  void add(Tenant tenant, PostingGuard guard, Collection<LedgerEntry> posted) {
    Map<CurrencyUnit, List<Leg>> byCurrency =
        posted.stream()
            .flatMap(each -> each.legs().stream())
            .collect(
                Collectors.groupingBy(
                    leg -> leg.amount().getCurrencyUnit(), TreeMap::new, Collectors.toList()));
    byCurrency.forEach(
        (currency, legs) -> {
          TrialBalance after = at(tenant, currency, null).plus(TrialBalance.ofLegs(legs, currency));
          balances.writes(tenant).insert(RunningBalance.of(guard, after)).sendAll();
        });
  }

  /**
   * The sums as they stood.
   *
   * @param asOf postings up to and with this instant; null for all
   */
  TrialBalance at(Tenant tenant, CurrencyUnit currency, @Nullable Instant asOf) {
    Bson known = Filters.eq(CURRENCY, currency.getCode());
    Bson filter = asOf == null ? known : Filters.and(known, Filters.lte(AT, Date.from(asOf)));
    return balances.find(tenant, filter, Sorts.descending(AT, NUMBER), 1).stream()
        .findFirst()
        .map(RunningBalance::balance)
        .orElseGet(() -> TrialBalance.of(List.of(), currency));
  }
}
