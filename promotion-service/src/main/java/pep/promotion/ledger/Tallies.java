package pep.promotion.ledger;

import static com.mongodb.client.model.Accumulators.first;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;

import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * Running totals of the ledger by posting period, partner and promotion, raised within each
 * posting: sums over them stand for sums over all entries.
 */
@Repository
class Tallies {

  static final String COLLECTION = "ledger.tallies";
  static final String PERIOD = "period";
  static final String KIND = "kind";
  static final String PARTNER = "partnerId";
  static final String PARTNER_CODE = "partnerCode";
  static final String PROMOTION = "promotionId";
  static final String PROMOTION_CODE = "promotionCode";
  static final String CURRENCY = "currency";
  static final String ENTRIES = "entries";
  static final String ACCRUED = "accrued";
  static final String CLAWED_BACK = "clawedBack";
  static final String CORRECTED = "corrected";

  private final TenantCollection tallies;

  Tallies(TenantCollections collections) {
    this.tallies = collections.of(COLLECTION);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-ledger-tallies",
        database -> {
          var tallies = database.getCollection(COLLECTION);
          tallies.createIndex(
              Indexes.ascending("vendorId", PARTNER, PERIOD), new IndexOptions().name("partner"));
          tallies.createIndex(
              Indexes.ascending("vendorId", PERIOD, PARTNER), new IndexOptions().name("period"));
        });
  }

  static Migration byPromotion() {
    return Migration.of(
        "2026-12-02-ledger-tallies-by-promotion",
        database ->
            database
                .getCollection(COLLECTION)
                .createIndex(
                    Indexes.ascending("vendorId", PROMOTION),
                    new IndexOptions().name("promotion")));
  }

  /** Adds entries, within the transaction that writes them. */
  void add(Tenant tenant, Collection<LedgerEntry> posted) {
    Map<String, Tally> changes = new HashMap<>();
    for (LedgerEntry entry : posted) {
      changes.computeIfAbsent(Tally.key(tenant, entry), key -> new Tally(entry)).add(entry);
    }
    TenantWrites writes = new TenantWrites();
    changes.forEach((key, tally) -> writes.update(Filters.eq("_id", key), tally.update(), true));
    tallies.bulk(tenant, writes, false);
  }

  /** The field of what an account was debited or credited. */
  static String leg(Account account, Leg.Side side) {
    return (side == Leg.Side.DEBIT ? "debit." : "credit.") + account.name();
  }

  /** Sums of all amounts, grouped by a field; null for one sum of all. */
  List<Document> sums(Tenant tenant, Bson filter, @Nullable String by, BsonField... more) {
    List<BsonField> fields = new ArrayList<>();
    Stream.of(ACCRUED, CLAWED_BACK, CORRECTED, ENTRIES)
        .forEach(each -> fields.add(sum(each, "$" + each)));
    for (Account account : Account.values()) {
      for (Leg.Side side : Leg.Side.values()) {
        fields.add(sum(side + "_" + account, "$" + leg(account, side)));
      }
    }
    fields.addAll(List.of(more));
    return tallies.aggregate(
        tenant, List.of(match(filter), group(by == null ? null : "$" + by, fields)));
  }

  /** The periods that anything was posted in, in their order. */
  List<String> periods(Tenant tenant) {
    return tallies.aggregate(tenant, List.of(group("$" + PERIOD))).stream()
        .map(each -> each.getString("_id"))
        .sorted()
        .toList();
  }

  /** Names beside the sums that are grouped by what they name. */
  static BsonField named(String field) {
    return first(field, "$" + field);
  }

  static BigDecimal amount(Document sums, String field) {
    Object found = sums.get(field);
    return found instanceof Decimal128 decimal ? decimal.bigDecimalValue() : BigDecimal.ZERO;
  }
}
