package pep.promotion.accrual;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
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
  private static final String SET_OFF = Fields.of(Claim::setOff);
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

  /** Finds where among a partner's claims what is set off begins. */
  static Migration byOrder() {
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
  List<Claim> of(Tenant tenant, String partnerId, String promotionId) {
    return read(
        tenant, Filters.and(Filters.eq(PARTNER, partnerId), Filters.eq(PROMOTION, promotionId)));
  }

  /**
   * The claims of sales on a budget; of other partners' sales among them, where those are named.
   */
  List<Claim> ofSales(Tenant tenant, String promotionId, Collection<String> roots) {
    List<String> keys = roots.stream().map(root -> promotionId + "/" + root).toList();
    return keys.isEmpty() ? List.of() : read(tenant, claims.are(tenant, keys));
  }

  /** Those of these partners that have any claim. */
  Set<String> claimants(Tenant tenant, Collection<String> partnerIds) {
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
  Map<String, List<Claim>> of(Tenant tenant, String partnerId) {
    return claims.find(tenant, Filters.eq(PARTNER, partnerId)).stream()
        .collect(
            Collectors.groupingBy(
                ClaimOnBudget::promotionId,
                Collectors.mapping(ClaimOnBudget::claim, Collectors.toList())));
  }

  /** The claims on one budget of all but these sales. */
  ClaimQueue others(Tenant tenant, String promotionId, Set<String> roots) {
    Bson onBudget = Filters.eq(PROMOTION, promotionId);
    return new ClaimQueue() {
      @Override
      public List<Claim> waiting(@Nullable String after) {
        return rising(tenant, Filters.and(onBudget, WAITS), after, roots);
      }

      @Override
      public List<Claim> funded(@Nullable String before) {
        return falling(tenant, Filters.and(onBudget, HOLDS), before, roots);
      }
    };
  }

  /** A partner's claims on one budget but for these sales. */
  OwnClaims own(Tenant tenant, String promotionId, String partnerId, Set<String> roots) {
    Bson own = Filters.and(Filters.eq(PARTNER, partnerId), Filters.eq(PROMOTION, promotionId));
    return new OwnClaims() {
      @Override
      public List<Claim> setOff(@Nullable String after) {
        return rising(tenant, Filters.and(own, Filters.exists(SET_OFF)), after, roots);
      }

      @Override
      public List<Claim> all(@Nullable String before) {
        return falling(tenant, own, before, roots);
      }
    };
  }

  private List<Claim> rising(
      Tenant tenant, Bson those, @Nullable String after, Set<String> without) {
    return next(
        without,
        after,
        last ->
            page(
                tenant,
                last == null ? those : Filters.and(those, Filters.gt(ORDER, last)),
                Sorts.ascending(ORDER)));
  }

  private List<Claim> falling(
      Tenant tenant, Bson those, @Nullable String before, Set<String> without) {
    return next(
        without,
        before,
        last ->
            page(
                tenant,
                last == null ? those : Filters.and(those, Filters.lt(ORDER, last)),
                Sorts.descending(ORDER)));
  }

  /** The next page that is not wholly of those that are left out. */
  private static List<Claim> next(
      Set<String> without, @Nullable String from, Function<@Nullable String, List<Claim>> page) {
    String last = from;
    while (true) {
      List<Claim> read = page.apply(last);
      List<Claim> others = read.stream().filter(each -> !without.contains(each.root())).toList();
      if (!others.isEmpty() || read.isEmpty()) {
        return others;
      }
      last = read.getLast().order();
    }
  }

  private List<Claim> page(Tenant tenant, Bson filter, Bson sort) {
    return claims.find(tenant, filter, sort, PAGE).stream().map(ClaimOnBudget::claim).toList();
  }

  private List<Claim> read(Tenant tenant, Bson filter) {
    return claims.find(tenant, filter).stream().map(ClaimOnBudget::claim).toList();
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
