package pep.promotion.accrual.claim;

import static pep.promotion.accrual.claim.ClaimOnBudget.COLLECTION;
import static pep.promotion.accrual.claim.ClaimOnBudget.PARTNER;
import static pep.promotion.accrual.claim.ClaimOnBudget.PROMOTION;
import static pep.promotion.accrual.claim.ClaimOnBudget.WAITS;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordWrites;
import pep.platform.records.TenantRecords;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;

/**
 * What sales ask of the budgets of capped rebates: one document for each promotion and sale. Claims
 * are moved together with the budget's round, which each run raises, so that no two runs share out
 * the same money.
 */
@Repository
public class Claims {

  private final TenantRecords<ClaimOnBudget> claims;

  Claims(RecordCollections collections) {
    this.claims = collections.of(ClaimOnBudget.KIND);
  }

  public static Migration indexes() {
    return Migration.of(
        "2026-11-28-claims",
        database -> {
          var claims = database.getCollection(COLLECTION);
          claims.createIndex(
              Indexes.ascending("vendorId", "partnerId", "promotionId"),
              new IndexOptions().name("partner"));
          claims.createIndex(
              Indexes.ascending("vendorId", "promotionId", "order"),
              new IndexOptions()
                  .name("waiting")
                  .partialFilterExpression(Filters.eq("waits", true)));
          claims.createIndex(
              Indexes.descending("vendorId", "promotionId", "order"),
              new IndexOptions().name("funded").partialFilterExpression(Filters.eq("holds", true)));
        });
  }

  /** Finds where among a partner's claims what is set off begins. */
  public static Migration byOrder() {
    return Migration.of(
        "2026-11-29-claims-by-order",
        database -> {
          var claims = database.getCollection(COLLECTION);
          claims.createIndex(
              Indexes.ascending("vendorId", "partnerId", "promotionId", "order"),
              new IndexOptions().name("own"));
          claims.createIndex(
              Indexes.ascending("vendorId", "partnerId", "promotionId", "order"),
              new IndexOptions().name("set off").partialFilterExpression(Filters.exists("setOff")));
          for (Document each : claims.listIndexes()) {
            if ("partner".equals(each.getString("name"))) {
              claims.dropIndex("partner");
            }
          }
        });
  }

  /** All claims of a partner on a budget. */
  public List<Claim> of(Tenant tenant, String partnerId, String promotionId) {
    return read(
        tenant, Filters.and(Filters.eq(PARTNER, partnerId), Filters.eq(PROMOTION, promotionId)));
  }

  /**
   * The claims of sales on a budget; of other partners' sales among them, where those are named.
   */
  public List<Claim> ofSales(Tenant tenant, String promotionId, Collection<String> roots) {
    List<String> keys = roots.stream().map(root -> promotionId + "/" + root).toList();
    return keys.isEmpty() ? List.of() : read(tenant, claims.are(tenant, keys));
  }

  /** Those of these partners that have any claim. */
  public Set<String> claimants(Tenant tenant, Collection<String> partnerIds) {
    return claims
        .documents()
        .aggregate(
            tenant,
            List.of(
                Aggregates.match(Filters.in(PARTNER, partnerIds)), Aggregates.group("$" + PARTNER)))
        .stream()
        .map(each -> each.getString("_id"))
        .collect(Collectors.toSet());
  }

  /** All claims of a partner, by promotion. */
  public Map<String, List<Claim>> of(Tenant tenant, String partnerId) {
    return claims.find(tenant, Filters.eq(PARTNER, partnerId)).stream()
        .collect(
            Collectors.groupingBy(
                ClaimOnBudget::promotionId,
                Collectors.mapping(ClaimOnBudget::claim, Collectors.toList())));
  }

  private List<Claim> read(Tenant tenant, Bson filter) {
    return claims.find(tenant, filter).stream().map(ClaimOnBudget::claim).toList();
  }

  /** How many of a vendor's claims go without. */
  public long waiting(Tenant tenant) {
    return claims.count(tenant, WAITS);
  }

  /** The claims on a budget that go without. */
  public Page<Claim> waiting(Tenant tenant, String promotionId, Listing listing) {
    Bson waiting = Filters.and(Filters.eq(PROMOTION, promotionId), WAITS);
    return claims.page(tenant, waiting, listing).map(ClaimOnBudget::claim);
  }

  /** Writes claims as they are now, within the transaction that raises the budget's round. */
  public void move(Tenant tenant, String promotionId, Collection<ClaimChange> changes) {
    RecordWrites<ClaimOnBudget> writes = claims.writes(tenant);
    for (ClaimChange change : changes) {
      ClaimOnBudget after = ClaimOnBudget.of(promotionId, change.after());
      if (change.first()) {
        writes.insert(after);
      } else {
        writes.replace(after, Filters.empty());
      }
    }
    writes.sendAll();
  }
}
