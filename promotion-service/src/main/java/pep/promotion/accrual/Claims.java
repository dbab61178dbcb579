package pep.promotion.accrual;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;
import pep.platform.tenancy.TenantWrites;

/**
 * What sales ask of the budgets of capped rebates: one document for each promotion and sale. Claims
 * are moved together with the budget's round, which each run raises, so that no two runs share out
 * the same money.
 */
@Repository
class Claims {

  static final String COLLECTION = "claims";

  private static final int PAGE = 200;

  private final TenantCollection claims;

  Claims(TenantCollections collections) {
    this.claims = collections.of(COLLECTION);
  }

  static Migration indexes() {
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

  /** The claims of these partners on these budgets, by promotion and partner. */
  Map<String, Map<String, List<Claim>>> of(
      Tenant tenant, Collection<String> partnerIds, Collection<String> promotionIds) {
    Map<String, Map<String, List<Claim>>> found = new HashMap<>();
    for (Document each :
        claims.find(
            tenant,
            Filters.and(
                Filters.in("partnerId", partnerIds), Filters.in("promotionId", promotionIds)))) {
      Claim claim = ClaimDocuments.read(each);
      found
          .computeIfAbsent(each.getString("promotionId"), id -> new HashMap<>())
          .computeIfAbsent(claim.partnerId(), id -> new ArrayList<>())
          .add(claim);
    }
    return found;
  }

  /** All claims of a partner, by promotion. */
  Map<String, List<Claim>> of(Tenant tenant, String partnerId) {
    Map<String, List<Claim>> found = new HashMap<>();
    for (Document each : claims.find(tenant, Filters.eq("partnerId", partnerId))) {
      found
          .computeIfAbsent(each.getString("promotionId"), id -> new ArrayList<>())
          .add(ClaimDocuments.read(each));
    }
    return found;
  }

  /** The claims on one budget of all but these partners. */
  ClaimQueue others(Tenant tenant, String promotionId, Collection<String> partnerIds) {
    return new ClaimQueue() {
      @Override
      public List<Claim> waiting(@Nullable String after) {
        Bson from = after == null ? Filters.empty() : Filters.gt("order", after);
        return page(Filters.and(Filters.eq("waits", true), from), Sorts.ascending("order"));
      }

      @Override
      public List<Claim> funded(@Nullable String before) {
        Bson from = before == null ? Filters.empty() : Filters.lt("order", before);
        return page(Filters.and(Filters.eq("holds", true), from), Sorts.descending("order"));
      }

      private List<Claim> page(Bson filter, Bson sort) {
        Bson ofOthers =
            Filters.and(
                Filters.eq("promotionId", promotionId),
                Filters.nin("partnerId", partnerIds),
                filter);
        return claims.find(tenant, ofOthers, sort, PAGE).stream()
            .map(ClaimDocuments::read)
            .toList();
      }
    };
  }

  /** The claims on a budget that go without. */
  Page<Claim> waiting(Tenant tenant, String promotionId, Listing listing) {
    Bson waiting = Filters.and(Filters.eq("promotionId", promotionId), Filters.eq("waits", true));
    return claims.page(tenant, waiting, listing, ClaimDocuments::read);
  }

  /** Writes claims as they are now, within the transaction that raises the budget's round. */
  void move(Tenant tenant, String promotionId, Collection<ClaimChange> changes) {
    TenantWrites writes = new TenantWrites();
    for (ClaimChange change : changes) {
      Claim claim = change.after();
      String id = ClaimDocuments.id(tenant, promotionId, claim.root());
      Document state = ClaimDocuments.write(promotionId, claim);
      if (change.first()) {
        writes.insert(state.append("_id", id));
      } else {
        writes.update(Filters.eq("_id", id), new Document("$set", state), false);
      }
    }
    claims.bulk(tenant, writes, false);
  }
}
