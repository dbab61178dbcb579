package pep.promotion.ledger;

import static com.mongodb.client.model.Accumulators.addToSet;
import static com.mongodb.client.model.Accumulators.first;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** The entries of all vendors; written once, summed and listed, never changed. */
@Repository
public class Ledger {

  /** Where the entries are. */
  public static final String COLLECTION = "ledger";

  private static final String PARTNER = Fields.of(LedgerEntry::partnerId);
  private static final String PROMOTION = Fields.of(LedgerEntry::promotionId);
  private static final String AMOUNT = Fields.of(LedgerEntry::amount);
  private static final String LEGS = Fields.of(LedgerEntry::legs);
  private static final Decimal128 ZERO = new Decimal128(BigDecimal.ZERO);

  private final TenantRecords<LedgerEntry> entries;

  Ledger(RecordCollections collections) {
    this.entries = collections.of(RecordKind.of(LedgerEntry.class, COLLECTION, LedgerEntry::id));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-ledger",
        database -> {
          var ledger = database.getCollection(COLLECTION);
          ledger.createIndex(
              Indexes.ascending("vendorId", "partnerId", "promotionId"),
              new IndexOptions().name("partner"));
          ledger.createIndex(Indexes.ascending("vendorId", "at"), new IndexOptions().name("at"));
        });
  }

  /**
   * Writes entries within the caller's transaction; one whose id is there already makes it fail.
   */
  public void post(Tenant tenant, Collection<LedgerEntry> posted) {
    RecordWrites<LedgerEntry> writes = entries.writes(tenant);
    posted.forEach(writes::insert);
    writes.sendAll();
  }

  /** Entries as they were written. */
  public Page<LedgerEntry> page(Reach reach, Listing listing) {
    return entries.page(reach.tenant(), reach.within(PARTNER), listing);
  }

  /** The sums of all accounts, over all promotions or one. */
  public TrialBalance balance(Tenant tenant, @Nullable String promotionId, CurrencyUnit currency) {
    List<Document> sums =
        sums(
            tenant,
            List.of(
                match(of(PROMOTION, promotionId)),
                unwind("$" + LEGS),
                group(
                    upper(Fields.of(LedgerEntry::legs, Leg::account)),
                    sum("debit", amountOf(Leg.Side.DEBIT)),
                    sum("credit", amountOf(Leg.Side.CREDIT)))));
    return TrialBalance.of(
        sums.stream()
            .map(
                d ->
                    new AccountTotal(
                        Account.valueOf(d.getString("_id")),
                        money(d, "debit", currency),
                        money(d, "credit", currency)))
            .toList(),
        currency);
  }

  /** What each promotion came to, by its code. */
  public List<PromotionTotal> totals(
      Tenant tenant, @Nullable String partnerId, CurrencyUnit currency) {
    Document accrued = new Document("$max", List.of("$" + AMOUNT, ZERO));
    Document clawedBack =
        new Document("$max", List.of(new Document("$subtract", List.of(ZERO, "$" + AMOUNT)), ZERO));
    List<PromotionTotal> totals = new ArrayList<>();
    for (Document d :
        sums(
            tenant,
            List.of(
                match(of(PARTNER, partnerId)),
                group(
                    "$" + PROMOTION,
                    first("code", "$" + Fields.of(LedgerEntry::promotionCode)),
                    sum("accrued", accrued),
                    sum("clawedBack", clawedBack),
                    sum("entries", 1L),
                    addToSet("partners", "$" + PARTNER))))) {
      Money gained = money(d, "accrued", currency);
      Money lost = money(d, "clawedBack", currency);
      totals.add(
          new PromotionTotal(
              d.getString("_id"),
              d.getString("code"),
              gained,
              lost,
              gained.minus(lost),
              d.getLong("entries"),
              d.getList("partners", String.class).size()));
    }
    totals.sort(Comparator.comparing(PromotionTotal::promotionCode));
    return totals;
  }

  private List<Document> sums(Tenant tenant, List<Bson> stages) {
    return entries.documents().aggregate(tenant, stages);
  }

  private static Bson of(String field, @Nullable String value) {
    return value == null ? Filters.empty() : Filters.eq(field, value);
  }

  private static Document amountOf(Leg.Side side) {
    return new Document(
        "$cond",
        List.of(
            new Document(
                "$eq", List.of(upper(Fields.of(LedgerEntry::legs, Leg::side)), side.name())),
            "$" + Fields.of(LedgerEntry::legs, Leg::amount),
            ZERO));
  }

  /** Entries of before stand in lower case. */
  private static Document upper(String field) {
    return new Document("$toUpper", "$" + field);
  }

  private static Money money(Document sums, String field, CurrencyUnit currency) {
    return Money.of(currency, sums.get(field, Decimal128.class).bigDecimalValue());
  }
}
