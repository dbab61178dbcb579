package pep.promotion.promotion;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The promotions of all vendors, each reached through its vendor. */
@Repository
public class Promotions {

  private static final Bson IN_FORCE_ONCE = Filters.ne("status", PromotionStatus.DRAFT.name());

  private final AggregateStore<Promotion> store;

  Promotions(AggregateStores stores) {
    this.store = stores.of(Promotion.KIND);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-promotions",
        database -> {
          var promotions = database.getCollection(Promotion.KIND.collection());
          promotions.createIndex(
              Indexes.ascending("vendorId", "code"), new IndexOptions().unique(true).name("code"));
          promotions.createIndex(Indexes.ascending("vendorId", "status"));
        });
  }

  static Migration byChange() {
    return Migration.of(
        "2026-11-29-promotions-changed",
        database ->
            database
                .getCollection(Promotion.KIND.collection())
                .createIndex(
                    Indexes.ascending("changedAt", "vendorId"),
                    new IndexOptions().name("changed")));
  }

  Promotion create(Promotion promotion, Creation creation, Cause cause) {
    return store.create(promotion, creation, cause);
  }

  Promotion save(Promotion promotion, Cause cause) {
    return store.save(promotion, cause);
  }

  /**
   * @throws pep.platform.problem.NotFound when the vendor has no promotion with this id
   */
  public Promotion get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /** The promotion with this code of the vendor's own. */
  public Optional<Promotion> withCode(Tenant tenant, String code) {
    return store.findOne(tenant, Filters.eq("code", code));
  }

  /** Those in force by their status; their windows may be still to come. */
  public List<PublishedPromotion> published(Tenant tenant) {
    return store.findAll(tenant, Filters.eq("status", PromotionStatus.PUBLISHED.name())).stream()
        .map(Promotion::published)
        .toList();
  }

  /**
   * Every rebate that is or was in force: sales and returns of its window may still come, and what
   * a withdrawn one accrued is taken back.
   */
  public List<PublishedPromotion> accruing(Tenant tenant) {
    return store.findAll(tenant, Filters.and(IN_FORCE_ONCE, Promotion.ACCRUES)).stream()
        .map(Promotion::published)
        .toList();
  }

  /** What was published, amended, ended before its time or withdrawn since an instant. */
  List<RecentChanges> recent(Tenant tenant, Instant at) {
    Bson lately = Filters.and(IN_FORCE_ONCE, Filters.gte("changedAt", Date.from(at)));
    return store.findAll(tenant, lately).stream()
        .map(each -> RecentChanges.of(each, at))
        .filter(each -> each.changes() > 0)
        .toList();
  }

  /** The vendors of which promotions changed at or after an instant. */
  public Set<Tenant> changedSince(Instant at) {
    return store.tenants(Filters.gte("changedAt", Date.from(at)));
  }

  public Page<Promotion> page(Tenant tenant, Listing listing) {
    return store.page(tenant, new Document(), listing);
  }
}
