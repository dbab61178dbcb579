package pep.platform.aggregate;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.outbox.OutboxField;
import pep.platform.problem.NotFound;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollections;

/** The reads of an aggregate's documents: within a tenant, and without what stands beside them. */
public abstract sealed class AggregateReads<T extends Aggregate> permits AggregateStore {

  private static final List<String> BESIDE =
      List.of(OutboxField.NAME, "dueClaimedUntil", SearchWords.FIELD, SortValues.FIELD);

  final AggregateKind<T> kind;
  final MongoTemplate mongo;

  AggregateReads(AggregateKind<T> kind, MongoTemplate mongo) {
    this.kind = kind;
    this.mongo = mongo;
  }

  public AggregateKind<T> kind() {
    return kind;
  }

  public Optional<T> find(Tenant tenant, String id) {
    return findOne(tenant, Filters.eq("_id", id));
  }

  /**
   * @throws NotFound if this tenant has no such aggregate, whoever else may have
   */
  public T get(Tenant tenant, String id) {
    return find(tenant, id).orElseThrow(() -> new NotFound(kind.noun(), id));
  }

  public Optional<T> findOne(Tenant tenant, Bson filter) {
    return Optional.ofNullable(collection().find(within(tenant, filter)).first()).map(this::read);
  }

  /** All that match; for sets known to be small. Use {@link #page} for anything a user lists. */
  public List<T> findAll(Tenant tenant, Bson filter) {
    List<T> all = new ArrayList<>();
    collection().find(within(tenant, filter)).map(this::read).into(all);
    return all;
  }

  /** The first that match in the order of their ids, at most so many. */
  public List<T> findFirst(Tenant tenant, Bson filter, int limit) {
    List<T> first = new ArrayList<>();
    collection()
        .find(within(tenant, filter))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(this::read)
        .into(first);
    return first;
  }

  /** Hands over every match, one at a time, without holding them all. */
  public void forEach(Tenant tenant, Bson filter, Consumer<? super T> action) {
    collection().find(within(tenant, filter)).batchSize(500).map(this::read).forEach(action);
  }

  /** The ids of all that match. */
  public Set<String> ids(Tenant tenant, Bson filter) {
    return collection()
        .find(within(tenant, filter))
        .projection(Projections.include("_id"))
        .map(each -> each.getString("_id"))
        .into(new HashSet<>());
  }

  /** Every tenant with aggregates that match, by a filter that an index serves. */
  public Set<Tenant> tenants(Bson filter) {
    return new TenantCollections(mongo).of(kind.collection()).tenants(filter);
  }

  public long count(Tenant tenant, Bson filter) {
    return collection().countDocuments(within(tenant, filter));
  }

  /** How many match for each value of a field, by the values. */
  public Map<String, Long> countBy(Tenant tenant, Bson filter, String field) {
    Map<String, Long> counts = new HashMap<>();
    collection()
        .aggregate(
            List.of(
                Aggregates.match(within(tenant, filter)),
                Aggregates.group("$" + field, Accumulators.sum("count", 1L))))
        .forEach(
            (Consumer<Document>) each -> counts.put(each.getString("_id"), each.getLong("count")));
    return counts;
  }

  public Page<T> page(Tenant tenant, Bson filter, Listing listing) {
    return listing.page(collection(), within(tenant, filter), this::read);
  }

  private static Bson within(Tenant tenant, Bson filter) {
    return Filters.and(Filters.eq("vendorId", tenant.vendorId()), filter);
  }

  MongoCollection<Document> collection() {
    return mongo.getCollection(kind.collection());
  }

  T read(Document document) {
    document.keySet().removeAll(BESIDE);
    T aggregate = mongo.getConverter().read(kind.type(), document);
    aggregate.loaded(document);
    return aggregate;
  }
}
