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
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.stereotype.Repository;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.records.Fields;
import pep.platform.records.RecordCollections;
import pep.platform.records.RecordKind;
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
class Claims {

  static final String COLLECTION = "claims";

  private static final int PAGE = 200;

  private static final String PROMOTION = Fields.of(ClaimOnBudget::promotionId);
  private static final String PARTNER = Fields.of(Claim::partnerId);
  private static final String ORDER = Fields.of(Claim::order);
  private static final Bson WAITS = Filters.eq(Fields.of(ClaimOnBudget::waits), true);
  private static final Bson HOLDS = Filters.eq(Fields.of(ClaimOnBudget::holds), true);

  private final TenantRecords<ClaimOnBudget> claims;

  Claims(RecordCollections collections) {
    this.claims =
        collections.of(RecordKind.of(ClaimOnBudget.class, COLLECTION, ClaimOnBudget::key));
  }

  /**
   * A claim as it is stored.
   *
   * @param waits whether it waits for money to come back
   * @param holds whether it has money that could be taken for an earlier one
   */
  private record ClaimOnBudget(
      String promotionId,
      boolean waits,
      boolean holds,
      @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY) Claim claim) {

    static ClaimOnBudget of(String promotionId, Claim claim) {
      return new ClaimOnBudget(promotionId, claim.waits(), claim.funded().isPositive(), claim);
    }

    String key() {
      return promotionId + "/" + claim.root();
    }
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
    for (ClaimOnBudget each :
        claims.find(
            tenant,
            Filters.and(Filters.in(PARTNER, partnerIds), Filters.in(PROMOTION, promotionIds)))) {
      found
          .computeIfAbsent(each.promotionId(), id -> new HashMap<>())
          .computeIfAbsent(each.claim().partnerId(), id -> new ArrayList<>())
          .add(each.claim());
    }
    return found;
  }

  /** All claims of a partner, by promotion. */
  Map<String, List<Claim>> of(Tenant tenant, String partnerId) {
    return claims.find(tenant, Filters.eq(PARTNER, partnerId)).stream()
        .collect(
            Collectors.groupingBy(
                ClaimOnBudget::promotionId,
                Collectors.mapping(ClaimOnBudget::claim, Collectors.toList())));
  }

  /** The claims on one budget of all but these partners. */
  ClaimQueue others(Tenant tenant, String promotionId, Collection<String> partnerIds) {
    return new ClaimQueue() {
      @Override
      public List<Claim> waiting(@Nullable String after) {
        Bson from = after == null ? Filters.empty() : Filters.gt(ORDER, after);
        return page(Filters.and(WAITS, from), Sorts.ascending(ORDER));
      }

      @Override
      public List<Claim> funded(@Nullable String before) {
        Bson from = before == null ? Filters.empty() : Filters.lt(ORDER, before);
        return page(Filters.and(HOLDS, from), Sorts.descending(ORDER));
      }

      private List<Claim> page(Bson filter, Bson sort) {
        Bson ofOthers =
            Filters.and(
                Filters.eq(PROMOTION, promotionId), Filters.nin(PARTNER, partnerIds), filter);
        return claims.find(tenant, ofOthers, sort, PAGE).stream()
            .map(ClaimOnBudget::claim)
            .toList();
      }
    };
  }

  /** The claims on a budget that go without. */
  Page<Claim> waiting(Tenant tenant, String promotionId, Listing listing) {
    Bson waiting = Filters.and(Filters.eq(PROMOTION, promotionId), WAITS);
    return claims.page(tenant, waiting, listing).map(ClaimOnBudget::claim);
  }

  /** Writes claims as they are now, within the transaction that raises the budget's round. */
  void move(Tenant tenant, String promotionId, Collection<ClaimChange> changes) {
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
