package pep.partner.identity.client;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

@Repository
public class ApiClients {

  private final AggregateStore<ApiClient> store;
  private final History history;
  private final MongoTemplate mongo;

  ApiClients(AggregateStores stores, History history, MongoTemplate mongo) {
    this.store = stores.of(ApiClient.KIND);
    this.history = history;
    this.mongo = mongo;
  }

  /** The client that shows its id and secret: who it belongs to is known afterwards only. */
  public Optional<ApiClient> findUnrevoked(String clientId) {
    Document found =
        mongo
            .getCollection(ApiClient.KIND.collection())
            .find(and(eq("_id", clientId), exists("revokedAt", false)))
            .first();
    return Optional.ofNullable(found)
        .flatMap(document -> store.find(new Tenant(document.getString("vendorId")), clientId));
  }

  ApiClient get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /** Those of the partners that have a client that is not revoked. */
  public Set<String> ownersAmong(Tenant tenant, Set<String> partnerIds) {
    return store
        .findAll(tenant, and(in("partnerId", partnerIds), exists("revokedAt", false)))
        .stream()
        .flatMap(client -> Stream.ofNullable(client.partnerId()))
        .collect(Collectors.toSet());
  }

  /** A partner's clients, but for those that are revoked. */
  public List<ApiClient> ofPartner(Tenant tenant, String partnerId) {
    return store.findAll(tenant, and(eq("partnerId", partnerId), exists("revokedAt", false)));
  }

  /** A client is another partner's from now on. */
  public void move(ApiClient client, String to, Cause cause) {
    client.moveTo(to);
    store.save(client, cause);
  }

  /** One page of those within the caller's reach. */
  Page<ApiClient> page(Reach reach, Listing listing) {
    return store.page(reach.tenant(), reach.within("partnerId"), listing);
  }

  /** Its changes, newest first; of secrets only that they changed, no hash. */
  Page<History.Entry> history(ApiClient client, History.Asked asked) {
    return history
        .page(client.tenant(), ApiClient.KIND, client.id(), asked)
        .map(ApiClients::withoutHashes);
  }

  private static History.Entry withoutHashes(History.Entry entry) {
    Map<String, @Nullable Object> changes = new TreeMap<>(entry.changes());
    changes.computeIfPresent("secrets", (field, secrets) -> "replaced");
    return new History.Entry(
        entry.version(), entry.at(), entry.by(), entry.why(), entry.correlationId(), changes);
  }

  ApiClient create(ApiClient client, Creation creation, Cause cause) {
    return store.create(client, creation, cause);
  }

  ApiClient save(ApiClient client, Cause cause) {
    return store.save(client, cause);
  }
}
