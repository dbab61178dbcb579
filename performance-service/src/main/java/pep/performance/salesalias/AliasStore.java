package pep.performance.salesalias;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.problem.NotFound;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** The aliases of every vendor, each vendor's apart. */
@Repository
class AliasStore {

  private static final Bson USED = Filters.eq("removed", false);

  private final AggregateStore<SalesAlias> store;
  private final History history;

  AliasStore(AggregateStores stores, History history) {
    this.store = stores.of(SalesAlias.KIND);
    this.history = history;
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-sales-aliases",
        database -> {
          database
              .getCollection(SalesAlias.KIND.collection())
              .createIndex(
                  Indexes.ascending("vendorId", "kind", "folded"),
                  new IndexOptions().name("names"));
          database
              .getCollection(SalesAlias.KIND.collection())
              .createIndex(
                  Indexes.ascending("vendorId", "kind", "code"), new IndexOptions().name("codes"));
        });
  }

  /** Those of the names that are aliases. */
  AliasTable table(Tenant tenant, AliasKind kind, Collection<String> names) {
    List<String> folded = names.stream().map(AliasTable::folded).distinct().toList();
    return AliasTable.of(
        store.findAll(tenant, Filters.and(ofKind(kind), Filters.in("folded", folded), USED)));
  }

  /** Whether an alias means any of these codes. */
  boolean anyOf(Tenant tenant, AliasKind kind, Collection<String> codes) {
    return !store
        .findFirst(tenant, Filters.and(ofKind(kind), Filters.in("code", codes), USED), 1)
        .isEmpty();
  }

  Page<SalesAlias> page(Tenant tenant, Listing listing) {
    return store.page(tenant, USED, listing);
  }

  Optional<SalesAlias> find(Tenant tenant, String id) {
    return store.find(tenant, id);
  }

  /**
   * The alias of an id, unless it was removed.
   *
   * @throws NotFound if there is none
   */
  SalesAlias get(Tenant tenant, String id) {
    SalesAlias found = store.get(tenant, id);
    if (found.isRemoved()) {
      throw new NotFound(SalesAlias.KIND.noun(), id);
    }
    return found;
  }

  Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, SalesAlias.KIND, store.get(tenant, id).id(), asked);
  }

  /** Another one of the same id, if somebody made it at the same moment. */
  SalesAlias create(SalesAlias alias, Cause cause) {
    return store.create(alias, Creation.derivedFrom(alias.id()), cause);
  }

  SalesAlias save(SalesAlias alias, Cause cause) {
    return store.save(alias, cause);
  }

  private static Bson ofKind(AliasKind kind) {
    return Filters.eq("kind", kind.name());
  }
}
