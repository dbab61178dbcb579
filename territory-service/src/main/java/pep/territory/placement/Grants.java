package pep.territory.placement;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import pep.platform.productline.ProductLines;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

@Repository
public class Grants {

  /** What a list of grants is narrowed by; a grant of every line is one of each. */
  public static final String LINE = "productLine";

  private static final List<String> PENDING =
      List.of(GrantStatus.REVIEW.name(), GrantStatus.ISSUED.name());

  private final AggregateStore<Grant> store;
  private final History history;

  Grants(AggregateStores stores, History history) {
    this.store = stores.of(Grant.KIND);
    this.history = history;
  }

  Grant get(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /**
   * One that lies within the caller's reach.
   *
   * @throws NotFound if there is none
   */
  public Grant get(Reach reach, String id) {
    Grant grant = store.get(reach.tenant(), id);
    reach.require(grant.partnerId(), Grant.KIND.noun(), id);
    return grant;
  }

  /** One of the vendor's, whoever holds it. */
  public Grant one(Tenant tenant, String id) {
    return store.get(tenant, id);
  }

  /** Those of the ids that there are, in the order of the ids. */
  public List<Grant> withIds(Tenant tenant, Collection<String> ids) {
    return ids.isEmpty() ? List.of() : store.findFirst(tenant, Filters.in("_id", ids), ids.size());
  }

  Optional<Grant> repeated(Tenant tenant, String id, Creation creation) {
    return store.repeated(tenant, id, creation);
  }

  /** One page of those within the caller's reach; asked for a line, those of every line as well. */
  public Page<Grant> page(Reach reach, Listing listing) {
    List<String> lines = listing.chosen().get(LINE);
    Listing narrowed = lines == null ? listing : listing.and(concerning(lines));
    return store.page(reach.tenant(), reach.within("partnerId"), narrowed);
  }

  /** The grants that a partner holds now or later. */
  public List<Grant> liveOf(Tenant tenant, String partnerId) {
    return store.findAll(tenant, live("partnerId", partnerId));
  }

  /** All grants of the vendor that hold now or later. */
  public List<Grant> live(Tenant tenant) {
    return store.findAll(tenant, Filters.eq("status", GrantStatus.ISSUED.name()));
  }

  /** The grants on these territories that hold now or later. */
  public List<Grant> liveOn(Tenant tenant, Collection<String> territoryIds) {
    return store.findAll(
        tenant,
        Filters.and(
            Filters.in("territoryId", territoryIds),
            Filters.eq("status", GrantStatus.ISSUED.name())));
  }

  /**
   * The grants of a partner that hold now or later or are in review, in the order of their ids.
   *
   * @param after the id after which to begin, empty for the first
   */
  public List<Grant> pendingOf(Tenant tenant, String partnerId, String after, int most) {
    Bson pending = pendingOf(partnerId);
    return store.findFirst(tenant, Filters.and(pending, Filters.gt("_id", after)), most);
  }

  /** How many grants of each of these partners hold now or later or are in review. */
  public Map<String, Long> countPending(Tenant tenant, Collection<String> partnerIds) {
    Bson pending = Filters.and(Filters.in("partnerId", partnerIds), Filters.in("status", PENDING));
    return store.countBy(tenant, pending, "partnerId");
  }

  private static Bson pendingOf(String partnerId) {
    return Filters.and(Filters.eq("partnerId", partnerId), Filters.in("status", PENDING));
  }

  /** The grants that have a product line in common with what is granted so, now or later. */
  List<GrantTerms> liveOfLine(Tenant tenant, String productLine) {
    Bson meeting = ProductLines.meeting("productLine", productLine);
    Bson live = Filters.and(meeting, Filters.eq("status", GrantStatus.ISSUED.name()));
    return store.findAll(tenant, live).stream().map(Grant::standing).toList();
  }

  /**
   * The exclusive grants of other partners that hold now or later.
   *
   * @param lines product lines, one of which they are for or lie below; none for all
   */
  public List<Grant> exclusiveOfOthers(Tenant tenant, String partnerId, Collection<String> lines) {
    Bson exclusive = Filters.and(exclusive(), Filters.ne("partnerId", partnerId));
    return store.findAll(
        tenant, lines.isEmpty() ? exclusive : Filters.and(exclusive, meeting(lines)));
  }

  private static Bson concerning(Collection<String> lines) {
    return lines.equals(List.of(ProductLines.EVERY))
        ? Filters.eq("productLine", ProductLines.EVERY)
        : meeting(lines);
  }

  private static Bson meeting(Collection<String> lines) {
    return Filters.or(
        lines.stream().map(line -> ProductLines.meeting("productLine", line)).toList());
  }

  /** The exclusive grants that are live. */
  public List<Grant> allExclusive(Tenant tenant) {
    return store.findAll(tenant, exclusive());
  }

  private static Bson exclusive() {
    return live("kind", GrantKind.EXCLUSIVE.name());
  }

  /** What was asked for by these grants, whatever has become of them. */
  List<GrantTerms> terms(Tenant tenant, Collection<String> ids) {
    return store.findAll(tenant, Filters.in("_id", ids)).stream().map(Grant::terms).toList();
  }

  /** The ids of the grants on a territory that hold now or later. */
  List<String> liveOn(Tenant tenant, String territoryId) {
    return store.findAll(tenant, live("territoryId", territoryId)).stream().map(Grant::id).toList();
  }

  /** Who changed it, when and why: the latest 200 changes, newest first. */
  public Page<History.Entry> history(Tenant tenant, String id, History.Asked asked) {
    return history.page(tenant, Grant.KIND, store.get(tenant, id).id(), asked);
  }

  Grant create(Grant grant, Creation creation, Cause cause) {
    return store.create(grant, creation, cause);
  }

  Grant save(Grant grant, Cause cause) {
    return store.save(grant, cause);
  }

  private static Bson live(String field, String value) {
    return Filters.and(Filters.eq(field, value), Filters.eq("status", GrantStatus.ISSUED.name()));
  }

  static Migration indexes() {
    return Migration.of(
        "2026-11-24-grants",
        database -> {
          var grants = database.getCollection(Grant.KIND.collection());
          grants.createIndex(Indexes.ascending("vendorId", "productLine", "status"));
          grants.createIndex(Indexes.ascending("vendorId", "territoryId", "status"));
          grants.createIndex(Indexes.ascending("vendorId", "partnerId", "status"));
          grants.createIndex(Indexes.ascending("vendorId", "createdAt"));
        });
  }

  /** Reasons that named a grant without an end said so by a word; replayed ones say nothing. */
  static Migration reasonsWithoutEnds() {
    return Migration.of(
        "2026-11-30-reasons-without-ends",
        database ->
            database
                .getCollection(Grant.KIND.collection())
                .updateMany(
                    Filters.eq("decision.reasons.facts.until", "null"),
                    Updates.unset("decision.reasons.$[reason].facts.until"),
                    new UpdateOptions()
                        .arrayFilters(List.of(Filters.eq("reason.facts.until", "null")))));
  }
}
