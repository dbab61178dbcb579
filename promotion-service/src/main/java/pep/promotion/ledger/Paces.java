package pep.promotion.ledger;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.springframework.stereotype.Repository;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * What each promotion came to hour by hour, raised within each posting: how fast a budget is spent
 * is asked as often as it is looked at, and a busy one has its entries by the ten thousand.
 */
@Repository
class Paces {

  static final String COLLECTION = "ledger.paces";

  private static final String PROMOTION = "promotionId";
  private static final String HOUR = "hour";
  private static final String OWED = "owed";

  private final TenantCollection paces;

  Paces(TenantCollections collections) {
    this.paces = collections.of(COLLECTION);
  }

  private record Hour(String promotionId, Instant begins) {

    static Hour of(LedgerEntry entry) {
      return new Hour(
          String.valueOf(entry.promotionId()), entry.at().truncatedTo(ChronoUnit.HOURS));
    }

    String key(Tenant tenant) {
      return String.join("/", tenant.vendorId(), promotionId, begins.toString());
    }
  }

  static Migration indexes() {
    return Migration.of(
        "2026-12-01-ledger-paces",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", PROMOTION, HOUR),
                    new IndexOptions().name("promotion")));
  }

  /** Makes those of the entries of before there were any. */
  static Migration ofEarlierEntries() {
    return Migration.of("2026-12-01-ledger-paces-of-entries", Paces::carry);
  }

  private static void carry(MongoDatabase database) {
    Document hour = Document.parse("{$dateTrunc: {date: '$at', unit: 'hour'}}");
    Document key =
        new Document("vendorId", "$vendorId").append(PROMOTION, "$" + PROMOTION).append(HOUR, hour);
    Document named =
        Document.parse(
            """
            {_id: {$concat: ['$_id.vendorId', '/', '$_id.promotionId', '/',
                {$dateToString: {date: '$_id.hour', format: '%Y-%m-%dT%H:%M:%SZ'}}]},
             vendorId: '$_id.vendorId', promotionId: '$_id.promotionId', hour: '$_id.hour', owed: 1}
            """);
    database
        .getCollection(Ledger.COLLECTION)
        .aggregate(
            List.of(
                match(Filters.exists(PROMOTION)),
                group(key, sum(OWED, "$amount")),
                new Document("$project", named),
                Document.parse("{$merge: {into: '" + COLLECTION + "', whenMatched: 'replace'}}")))
        .toCollection();
  }

  /** Adds entries, within the transaction that writes them. */
  void add(Tenant tenant, Collection<LedgerEntry> posted) {
    Map<Hour, BigDecimal> owed = new HashMap<>();
    posted.stream()
        .filter(entry -> entry.promotionId() != null)
        .forEach(entry -> owed.merge(Hour.of(entry), entry.amount().getAmount(), BigDecimal::add));
    TenantWrites writes = new TenantWrites();
    owed.forEach(
        (hour, amount) ->
            writes.update(
                Filters.eq("_id", hour.key(tenant)),
                Updates.combine(
                    Updates.inc(OWED, new Decimal128(amount)),
                    Updates.setOnInsert(PROMOTION, hour.promotionId()),
                    Updates.setOnInsert(HOUR, Date.from(hour.begins()))),
                true));
    if (!writes.isEmpty()) {
      paces.bulk(tenant, writes, false);
    }
  }

  /**
   * What promotions came to, by their ids: accrued less clawed back.
   *
   * @param since from the hour on that this instant is in
   */
  Map<String, BigDecimal> since(Tenant tenant, Collection<String> promotionIds, Instant since) {
    Map<String, BigDecimal> owed = new HashMap<>();
    paces
        .aggregate(
            tenant,
            List.of(
                match(
                    Filters.and(
                        Filters.in(PROMOTION, promotionIds),
                        Filters.gte(HOUR, Date.from(since.truncatedTo(ChronoUnit.HOURS))))),
                group("$" + PROMOTION, sum(OWED, "$" + OWED))))
        .forEach(each -> owed.put(each.getString("_id"), Tallies.amount(each, OWED)));
    return owed;
  }
}
