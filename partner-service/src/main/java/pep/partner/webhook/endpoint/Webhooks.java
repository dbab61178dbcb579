package pep.partner.webhook.endpoint;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
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
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** The endpoints; a deleted one is absent here. */
@Repository
public class Webhooks {

  private static final Bson LIVE = Filters.ne("status", EndpointStatus.DELETED.name());

  private final AggregateStore<WebhookEndpoint> store;
  private final History history;

  Webhooks(AggregateStores stores, History history) {
    this.store = stores.of(WebhookEndpoint.KIND);
    this.history = history;
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, WebhookEndpoint.KIND, get(tenant, id).id(), asked);
  }

  /**
   * @throws NotFound if there is none, or a deleted one
   */
  public WebhookEndpoint get(Tenant tenant, String id) {
    return find(tenant, id).orElseThrow(() -> new NotFound(WebhookEndpoint.KIND.noun(), id));
  }

  public Optional<WebhookEndpoint> find(Tenant tenant, String id) {
    return store.findOne(tenant, Filters.and(Filters.eq("_id", id), LIVE));
  }

  public List<WebhookEndpoint> hearing(Tenant tenant, String eventType) {
    return store.findAll(tenant, Filters.and(Filters.eq("eventTypes", eventType), LIVE));
  }

  /** One page of those within the caller's reach: the vendor's reaches its partners' too. */
  public Page<WebhookEndpoint> page(Reach reach, Listing listing) {
    return store.page(reach.tenant(), Filters.and(reach.within("partnerId"), LIVE), listing);
  }

  /** Those of the partners that own one. */
  public Set<String> ownersAmong(Tenant tenant, Set<String> partnerIds) {
    return store.findAll(tenant, Filters.and(Filters.in("partnerId", partnerIds), LIVE)).stream()
        .flatMap(endpoint -> Stream.ofNullable(endpoint.partnerId()))
        .collect(Collectors.toSet());
  }

  /** A partner's own. */
  public List<WebhookEndpoint> ofPartner(Tenant tenant, String partnerId) {
    return store.findAll(tenant, Filters.and(Filters.eq("partnerId", partnerId), LIVE));
  }

  /** An endpoint is another partner's from now on. */
  public void move(WebhookEndpoint endpoint, String to, Cause cause) {
    endpoint.moveTo(to);
    store.save(endpoint, cause);
  }

  /**
   * @param partnerId whose; null for the vendor's own
   */
  public long countOwnedBy(Tenant tenant, @Nullable String partnerId) {
    return store.count(tenant, Filters.and(Filters.eq("partnerId", partnerId), LIVE));
  }

  public Optional<WebhookEndpoint> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  public WebhookEndpoint create(WebhookEndpoint endpoint, Creation creation, Cause cause) {
    return store.create(endpoint, creation, cause);
  }

  public WebhookEndpoint save(WebhookEndpoint endpoint, Cause cause) {
    return store.save(endpoint, cause);
  }

  /** Facts look for who hears their type; lists are sorted by age. */
  public static Migration indexes() {
    return Migration.of(
        "2026-11-24-webhooks",
        database -> {
          var webhooks = database.getCollection(WebhookEndpoint.KIND.collection());
          webhooks.createIndex(Indexes.ascending("vendorId", "eventTypes"));
          webhooks.createIndex(Indexes.ascending("vendorId", "createdAt"));
          webhooks.createIndex(Indexes.ascending("vendorId", "partnerId", "createdAt"));
        });
  }
}
