package pep.territory.brand;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.http.ETags;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** A vendor's brands, and what it makes of texts that are none. */
@Repository
public class Brands {

  private final AggregateStore<Brand> store;
  private final AggregateStore<BrandRules> rules;
  private final History history;
  private final Clock clock;

  Brands(AggregateStores stores, History history, Clock clock) {
    this.store = stores.of(Brand.KIND);
    this.rules = stores.of(BrandRules.KIND);
    this.history = history;
    this.clock = clock;
  }

  /** All that tells brands apart now. */
  public BrandBook book(Tenant tenant) {
    return new BrandBook(store.findAll(tenant, Filters.eq("retired", false)), rule(tenant));
  }

  /** One page of them. */
  public Page<Brand> page(Tenant tenant, Listing listing) {
    return store.page(tenant, Filters.empty(), listing);
  }

  public Brand get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /**
   * Defines a brand. Outlets that carry one of its spellings are outlets of it from now on.
   *
   * @throws pep.platform.aggregate.AlreadyExists if one of its spellings is another brand's
   */
  public Brand define(
      Tenant tenant,
      String code,
      String name,
      List<String> spellings,
      Creation creation,
      Cause cause) {
    String id = creation.id(Brand.ID_PREFIX);
    return store.create(
        new Brand(tenant, id, code, name, spellings, clock.instant()), creation, cause);
  }

  /**
   * Gives a brand another name and other spellings; its code stays.
   *
   * @throws pep.platform.aggregate.AlreadyExists if one of its spellings is another brand's
   */
  public Brand describe(
      Tenant tenant,
      String id,
      @Nullable String ifMatch,
      String name,
      List<String> spellings,
      Cause cause) {
    Brand brand = store.get(tenant, id);
    ETags.check(ifMatch, brand);
    brand.describe(name, spellings);
    return store.save(brand, cause);
  }

  /** Takes a brand out of use; a repeat changes nothing. */
  public Brand retire(Tenant tenant, String id, @Nullable String ifMatch, Cause cause) {
    Brand brand = store.get(tenant, id);
    ETags.check(ifMatch, brand);
    brand.retire();
    return store.save(brand, cause);
  }

  /** What the vendor makes of outlets without a brand of its own. */
  public BrandRule rule(Tenant tenant) {
    return rules.find(tenant, ruleId(tenant)).map(BrandRules::rule).orElse(BrandRule.DEFAULT);
  }

  /** Says so from now on; outlets that stand stay. */
  public BrandRule change(Tenant tenant, BrandRule rule, Cause cause) {
    String id = ruleId(tenant);
    BrandRules stored =
        rules
            .find(tenant, id)
            .orElseGet(
                () ->
                    rules.create(
                        new BrandRules(tenant, id, clock.instant()),
                        Creation.derivedFrom(ruleSeed(tenant)),
                        cause));
    stored.change(rule);
    return rules.save(stored, cause).rule();
  }

  /** Who changed it, when and why: the latest 200 changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Brand.KIND, store.get(tenant, id).id(), asked);
  }

  private static String ruleSeed(Tenant tenant) {
    return "brand-rule/" + tenant.vendorId();
  }

  private static String ruleId(Tenant tenant) {
    return Creation.derivedFrom(ruleSeed(tenant)).id(BrandRules.ID_PREFIX);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-30-brands",
        database -> {
          var brands = database.getCollection(Brand.KIND.collection());
          brands.createIndex(
              Indexes.ascending("vendorId", "keys"),
              new IndexOptions()
                  .name("spelling")
                  .unique(true)
                  .partialFilterExpression(Filters.exists("keys.0")));
          brands.createIndex(Indexes.ascending("vendorId", "code"));
        });
  }
}
