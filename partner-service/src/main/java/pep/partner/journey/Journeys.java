package pep.partner.journey;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import pep.partner.profile.Partners;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.AggregateWrites;
import pep.platform.aggregate.Creation;
import pep.platform.aggregate.History;
import pep.platform.listing.Listing;
import pep.platform.listing.Page;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** The journeys of all partners; each sees its own. */
@Repository
public class Journeys {

  /** Words that the partner is found by now. */
  public static final String WORDS = "q";

  private static final String PARTNER = "partnerId";

  private final AggregateStore<Journey> store;
  private final Partners partners;
  private final History history;

  Journeys(AggregateStores stores, Partners partners, History history) {
    this.partners = partners;
    this.store = stores.of(Journey.KIND);
    this.history = history;
  }

  public Journey get(Reach reach, String id) {
    Journey journey = store.get(reach.tenant(), id);
    reach.require(journey.partnerId(), Journey.KIND.noun(), id);
    return journey;
  }

  public Page<Journey> page(Reach reach, Listing listing) {
    List<String> words = listing.chosen().getOrDefault(WORDS, List.of());
    Listing narrowed =
        words.isEmpty()
            ? listing
            : listing.and(Filters.in(PARTNER, partners.foundBy(reach.tenant(), words.getFirst())));
    return store.page(reach.tenant(), reach.within(PARTNER), narrowed);
  }

  /** Its changes, newest first: who changed what, when and why. */
  public Page<History.Entry> history(Reach reach, String id, History.Asked asked) {
    return history.page(reach.tenant(), Journey.KIND, get(reach, id).id(), asked);
  }

  Journey get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /** A partner has one journey, for good. */
  Optional<Journey> of(Tenant tenant, String partnerId) {
    return store.find(tenant, creation(partnerId).id("jrn"));
  }

  static Creation creation(String partnerId) {
    return Creation.derivedFrom("journey of " + partnerId);
  }

  /** Those of the partners that have one. */
  Set<String> begun(Tenant tenant, Collection<String> partnerIds) {
    List<String> ids = partnerIds.stream().map(each -> creation(each).id("jrn")).toList();
    return store.findAll(tenant, Filters.in("_id", ids)).stream()
        .map(Journey::partnerId)
        .collect(Collectors.toSet());
  }

  /** Stores new ones; one that its partner has already stays as it is. */
  void createAll(Collection<Journey> begun, Cause cause) {
    AggregateWrites<Journey> writes = store.writes(cause);
    begun.forEach(journey -> writes.create(journey, creation(journey.partnerId())));
    writes.send();
  }

  Journey save(Journey journey, Cause cause) {
    return store.save(journey, cause);
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-29-journeys",
        database -> {
          var journeys = database.getCollection(Journey.KIND.collection());
          journeys.createIndex(Indexes.ascending("vendorId", PARTNER, "createdAt"));
          journeys.createIndex(Indexes.ascending("vendorId", "status", "overdue", "createdAt"));
        });
  }
}
