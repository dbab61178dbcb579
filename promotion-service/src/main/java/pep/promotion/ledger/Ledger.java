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
import java.util.Arrays;
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
import pep.platform.schema.Migration;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/** The entries of all vendors; written once, summed and listed, never changed. */
@Repository
public class Ledger {

  /** Where the entries are. */
  public static final String COLLECTION = "ledger";

  private final TenantCollection entries;

  Ledger(TenantCollections collections) {
    this.entries = collections.of(COLLECTION);
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
    TenantWrites writes = new TenantWrites();
    posted.forEach(entry -> writes.insert(LedgerDocuments.write(tenant, entry)));
    entries.bulk(tenant, writes, true);
  }

  /** Entries as they were written. */
  public Page<LedgerEntry> page(Reach reach, Listing listing) {
    return entries.page(reach.tenant(), reach.within("partnerId"), listing, LedgerDocuments::read);
  }

  /** The sums of all accounts, over all promotions or one. */
  public TrialBalance balance(Tenant tenant, @Nullable String promotionId, CurrencyUnit currency) {
    List<Document> sums =
        entries.aggregate(
            tenant,
            List.of(
                match(of(promotionId)),
                unwind("$legs"),
                group(
                    "$legs.account",
                    sum("debit", amountOf("debit")),
                    sum("credit", amountOf("credit")))));
    return TrialBalance.of(
        sums.stream()
            .map(
                d ->
                    new AccountTotal(
                        account(d.getString("_id")),
                        LedgerDocuments.money(d, "debit", currency),
                        LedgerDocuments.money(d, "credit", currency)))
            .toList(),
        currency);
  }

  /** What each promotion came to, by its code. */
  public List<PromotionTotal> totals(
      Tenant tenant, @Nullable String partnerId, CurrencyUnit currency) {
    Bson filter = partnerId == null ? new Document() : Filters.eq("partnerId", partnerId);
    Decimal128 zero = new Decimal128(BigDecimal.ZERO);
    Document accrued = new Document("$max", List.of("$amount", zero));
    Document clawedBack =
        new Document("$max", List.of(new Document("$subtract", List.of(zero, "$amount")), zero));
    List<PromotionTotal> totals = new ArrayList<>();
    for (Document d :
        entries.aggregate(
            tenant,
            List.of(
                match(filter),
                group(
                    "$promotionId",
                    first("code", "$promotionCode"),
                    sum("accrued", accrued),
                    sum("clawedBack", clawedBack),
                    sum("entries", 1L),
                    addToSet("partners", "$partnerId"))))) {
      Money gained = LedgerDocuments.money(d, "accrued", currency);
      Money lost = LedgerDocuments.money(d, "clawedBack", currency);
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

  private static Bson of(@Nullable String promotionId) {
    return promotionId == null ? new Document() : Filters.eq("promotionId", promotionId);
  }

  private static Document amountOf(String side) {
    return new Document(
        "$cond",
        List.of(
            new Document("$eq", List.of("$legs.side", side)),
            "$legs.amount",
            new Decimal128(BigDecimal.ZERO)));
  }

  private static Account account(String wireName) {
    return Arrays.stream(Account.values())
        .filter(a -> a.wireName().equals(wireName))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no account " + wireName));
  }
}
