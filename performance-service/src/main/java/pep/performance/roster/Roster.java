package pep.performance.roster;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;
import pep.platform.problem.NotKnownYet;
import pep.platform.tenancy.Tenant;

/** Answers what is known of a vendor and its partners, as their owner last told. */
@Service
public class Roster {

  private final Projection<KnownVendor> vendors;
  private final Projection<KnownPartner> partners;
  private final Projection<KnownSegments> segments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Roster(Projections projections, ApplicationEventPublisher events, Clock clock) {
    this.vendors = projections.of(KnownVendor.class, "known.vendors");
    this.partners = projections.of(KnownPartner.class, "known.partners", "code", "partnerId");
    this.segments = projections.of(KnownSegments.class, "known.segments", "partnerId");
    this.events = events;
    this.clock = clock;
  }

  /**
   * The vendor's terms.
   *
   * @throws NotKnownYet while the vendor's settings have not arrived
   */
  public VendorTerms vendor(Tenant tenant) {
    return knownVendor(tenant).orElseThrow(() -> new NotKnownYet("the vendor"));
  }

  /** The vendor's terms, empty while they have not arrived. */
  public Optional<VendorTerms> knownVendor(Tenant tenant) {
    return vendors
        .find(tenant, tenant.vendorId())
        .map(v -> new VendorTerms(CurrencyUnit.of(v.currency()), ZoneId.of(v.timeZone())));
  }

  /** The partner of an id, as known at this instant. */
  public Optional<RosterPartner> partner(Tenant tenant, String partnerId) {
    return partners.find(tenant, partnerId).map(known -> partner(tenant, known));
  }

  /**
   * Those of the codes that a partner has; without their segments. The code of a partner that was
   * merged into another one is that one's.
   */
  public Map<String, RosterPartner> byCode(Tenant tenant, Collection<String> codes) {
    Instant now = clock.instant();
    Map<String, RosterPartner> found = new HashMap<>();
    Map<String, String> merged = new HashMap<>();
    partners.forEach(
        tenant,
        Filters.in("data.code", codes),
        known -> {
          found.put(known.code(), RosterPartner.of(known, List.of(), now));
          if (known.mergedInto() != null) {
            merged.put(known.code(), known.mergedInto());
          }
        });
    if (!merged.isEmpty()) {
      Map<String, RosterPartner> survivors = byId(tenant, merged.values());
      merged.forEach(
          (code, into) ->
              found.computeIfPresent(code, (c, own) -> survivors.getOrDefault(into, own)));
    }
    return found;
  }

  /** Those of the ids that are known; without their segments. */
  public Map<String, RosterPartner> byId(Tenant tenant, Collection<String> partnerIds) {
    Map<String, RosterPartner> found = new HashMap<>();
    Bson filter = Filters.in("data.partnerId", partnerIds);
    forEach(tenant, filter, each -> found.put(each.partnerId(), each));
    return found;
  }

  /** Every partner that is known; without their segments. */
  public Map<String, RosterPartner> all(Tenant tenant) {
    Map<String, RosterPartner> found = new HashMap<>();
    forEach(tenant, new Document(), each -> found.put(each.partnerId(), each));
    return found;
  }

  /** The segments of each of these partners; one that is in none is left out. */
  public Map<String, List<String>> segments(Tenant tenant, Collection<String> partnerIds) {
    Map<String, List<String>> found = new HashMap<>();
    segments.forEach(
        tenant,
        Filters.in("data.partnerId", partnerIds),
        each -> {
          if (!each.segments().isEmpty()) {
            found.put(each.partnerId(), each.codes());
          }
        });
    return found;
  }

  /** Those that are in one of the segments, by their codes. */
  public Set<String> inSegments(Tenant tenant, Collection<String> codes) {
    Set<String> found = new HashSet<>();
    segments.forEach(
        tenant, Filters.in("data.segments.code", codes), each -> found.add(each.partnerId()));
    return found;
  }

  /** Those that are of one of the types. */
  public Set<String> ofTypes(Tenant tenant, Collection<String> types) {
    Set<String> found = new HashSet<>();
    partners.forEach(tenant, Filters.in("data.type", types), known -> found.add(known.partnerId()));
    return found;
  }

  /** How many partners are active. */
  public long active(Tenant tenant) {
    return partners.count(tenant, Filters.eq("data.status", KnownPartner.ACTIVE));
  }

  /** Those that are not active: suspended, ended, or not in business yet. */
  public Set<String> inactive(Tenant tenant) {
    Set<String> found = new HashSet<>();
    partners.forEach(
        tenant,
        Filters.ne("data.status", KnownPartner.ACTIVE),
        known -> found.add(known.partnerId()));
    return found;
  }

  /** Keeps vendors' states. */
  public void vendorsChanged(List<Received<KnownVendor>> changed) {
    vendors.accept(changed);
  }

  /** Keeps partners' states, and tells of them once they are kept. */
  public void partnersChanged(List<Received<KnownPartner>> changed) {
    Received.byTenant(partners.accept(changed))
        .forEach(
            (tenant, kept) -> {
              Set<String> ids = new HashSet<>();
              Set<String> codes = new HashSet<>();
              for (Received<KnownPartner> each : kept) {
                ids.add(each.data().partnerId());
                codes.add(each.data().code());
              }
              events.publishEvent(new RosterChanged(tenant, ids, codes));
            });
  }

  /** Keeps the segments of partners. */
  public void segmentsChanged(List<Received<KnownSegments>> changed) {
    segments.accept(changed);
  }

  private void forEach(Tenant tenant, Bson filter, Consumer<RosterPartner> action) {
    Instant now = clock.instant();
    partners.forEach(
        tenant, filter, known -> action.accept(RosterPartner.of(known, List.of(), now)));
  }

  private RosterPartner partner(Tenant tenant, KnownPartner known) {
    List<String> in =
        segments
            .findOne(tenant, Filters.eq("data.partnerId", known.partnerId()))
            .map(KnownSegments::codes)
            .orElse(List.of());
    return RosterPartner.of(known, in, clock.instant());
  }
}
