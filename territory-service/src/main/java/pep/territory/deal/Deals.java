package pep.territory.deal;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;
import pep.territory.account.BlockingKeys;
import pep.territory.account.NormalisedIdentity;
import pep.territory.deal.DealFacts.ProtectedDeal;

@Repository
public class Deals {

  private final AggregateStore<Deal> store;
  private static final List<String> LIVE =
      Stream.of(DealStatus.values()).filter(DealStatus::isLive).map(DealStatus::name).toList();

  private final History history;

  Deals(AggregateStores stores, History history) {
    this.store = stores.of(Deal.KIND);
    this.history = history;
  }

  Deal get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /**
   * One that lies within the caller's reach.
   *
   * @throws NotFound if there is none
   */
  public Deal get(Reach reach, String id) {
    Deal deal = store.get(reach.tenant(), id);
    reach.require(deal.partnerId(), Deal.KIND.noun(), id);
    return deal;
  }

  /**
   * One that the caller may read: its own, or one that it has a share of.
   *
   * @throws NotFound if there is none
   */
  public Deal readable(Reach reach, String id) {
    Deal deal = store.get(reach.tenant(), id);
    boolean shared = deal.shares().stream().anyMatch(each -> reach.allows(each.partnerId()));
    if (!shared) {
      reach.require(deal.partnerId(), Deal.KIND.noun(), id);
    }
    return deal;
  }

  Optional<Deal> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  /** One page of those that the caller may read. */
  public Page<Deal> page(Reach reach, Listing listing) {
    Bson readable =
        switch (reach) {
          case Staff staff -> Filters.empty();
          case PartnerCaller own ->
              Filters.or(own.within("partnerId"), own.within("shares.partnerId"));
        };
    return store.page(reach.tenant(), readable, listing);
  }

  /** Protected deals on customers that share a blocking key with this one. */
  List<Deal> live(Tenant tenant, NormalisedIdentity customer, Instant now) {
    return store.findAll(
        tenant,
        Filters.and(
            Filters.in("keys", BlockingKeys.lookup(customer)),
            Filters.in("status", LIVE),
            Filters.gt("protectedUntil", now)));
  }

  /**
   * The deals of a partner that protect their customers, in the order of their ids.
   *
   * @param after the id after which to begin, empty for the first
   */
  public List<Deal> liveOf(Tenant tenant, String partnerId, String after, int most) {
    return store.findFirst(tenant, Filters.and(liveOf(partnerId), Filters.gt("_id", after)), most);
  }

  /** How many deals of each of these partners protect their customers. */
  public Map<String, Long> countLive(Tenant tenant, Collection<String> partnerIds) {
    Bson live = Filters.and(Filters.in("partnerId", partnerIds), Filters.in("status", LIVE));
    return store.countBy(tenant, live, "partnerId");
  }

  /** The deals with these customers, whatever has become of them. */
  public List<Deal> onAccounts(Tenant tenant, Collection<String> accountIds) {
    return store.findAll(tenant, Filters.in("accountId", accountIds));
  }

  private static Bson liveOf(String partnerId) {
    return Filters.and(Filters.eq("partnerId", partnerId), Filters.in("status", LIVE));
  }

  /** These deals as they were when they were protected until these instants. */
  List<RivalDeal> asTheyWere(Tenant tenant, List<ProtectedDeal> then) {
    return then.stream()
        .map(rival -> RivalDeal.of(store.get(tenant, rival.dealId()), rival))
        .toList();
  }

  /** Who changed it, when and why: the latest 200 changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Deal.KIND, store.get(tenant, id).id(), asked);
  }

  Deal create(Deal deal, Creation creation, Cause cause) {
    return store.create(deal, creation, cause);
  }

  Deal save(Deal deal, Cause cause) {
    return store.save(deal, cause);
  }

  static Migration indexOfShares() {
    return Migration.of(
        "2026-11-29-deal-shares",
        database ->
            database
                .getCollection(Deal.KIND.collection())
                .createIndex(Indexes.ascending("vendorId", "shares.partnerId")));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-deals",
        database -> {
          var deals = database.getCollection(Deal.KIND.collection());
          deals.createIndex(Indexes.ascending("vendorId", "keys", "status"));
          deals.createIndex(Indexes.ascending("vendorId", "partnerId", "createdAt"));
          deals.createIndex(Indexes.ascending("vendorId", "accountId"));
          deals.createIndex(Indexes.ascending("vendorId", "createdAt"));
        });
  }
}
