package pep.catalog.audience;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import pep.catalog.audience.messaging.KnownGrant;
import pep.catalog.audience.messaging.KnownMemberships;
import pep.catalog.audience.messaging.KnownPartner;
import pep.catalog.audience.messaging.KnownPromotion;
import pep.catalog.audience.messaging.KnownStates;
import pep.catalog.audience.messaging.KnownTier;
import pep.catalog.audience.messaging.KnownVendor;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.problem.NotKnownYet;
import pep.platform.problem.RuleBroken;
import pep.platform.search.SearchWords;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;

/** Answers from what the owners of partners, segments, tiers, grants and territories have told. */
@Service
public class Audience {

  /** The word in {@code grant.changed.v1} for a grant that holds. */
  private static final String ISSUED = "issued";

  /** The word in {@code promotion.changed.v1} for a promotion that runs in its window. */
  private static final String PUBLISHED = "published";

  private final KnownStates known;
  private final TerritoryTree territories;

  Audience(KnownStates known, TerritoryTree territories) {
    this.known = known;
    this.territories = territories;
  }

  /**
   * Everything a decision needs to know of a partner, read now for {@code caller}.
   *
   * @throws InvalidInput if the caller's vendor has no such partner
   * @throws NotFound if the caller is another partner's
   * @throws NotKnownYet if the caller's token names a partner that is not known here yet
   */
  public PartnerStanding standing(Reach caller, String partnerId) {
    caller.require(partnerId, "partner", partnerId);
    return find(caller.tenant(), partnerId).orElseThrow(() -> unknown(caller));
  }

  private static RuleBroken unknown(Reach caller) {
    return caller instanceof PartnerCaller
        ? new NotKnownYet("your partner")
        : InvalidInput.unknown("partnerId", "partner");
  }

  /** Everything a decision needs to know of a partner; empty until it is known here. */
  public Optional<PartnerStanding> find(Tenant tenant, String partnerId) {
    return known.partners().find(tenant, partnerId).map(it -> standing(tenant, partnerId, it));
  }

  /** The ids of the partners that are found by these words of their names and codes. */
  public List<String> foundBy(Tenant tenant, String words) {
    return known.partners().findAll(tenant, SearchWords.match("data.words", words)).stream()
        .flatMap(found -> Stream.ofNullable(found.partnerId()))
        .toList();
  }

  private PartnerStanding standing(Tenant tenant, String partnerId, KnownPartner partner) {
    return new PartnerStanding(
        partnerId,
        partner.code(),
        partner.status(),
        partner.type(),
        known.tiers().findOne(tenant, of(partnerId)).map(KnownTier::tier).orElse(null),
        known
            .memberships()
            .findOne(tenant, of(partnerId))
            .map(Audience::memberships)
            .orElse(List.of()),
        grants(tenant, partnerId),
        known.partners().version(tenant, partnerId));
  }

  private static Bson of(String partnerId) {
    return Filters.eq("data.partnerId", partnerId);
  }

  private static List<SegmentMembership> memberships(KnownMemberships known) {
    return known.segments().stream()
        .map(each -> new SegmentMembership(each.code(), each.ruleVersion()))
        .toList();
  }

  private List<TerritoryGrant> grants(Tenant tenant, String partnerId) {
    Bson held = Filters.and(of(partnerId), Filters.eq("data.status", ISSUED));
    List<KnownGrant> grants = known.grants().findAll(tenant, held);
    if (grants.isEmpty()) {
      return List.of();
    }
    ZoneId zone = zone(tenant);
    Map<String, Set<String>> below =
        territories.below(tenant, grants.stream().map(KnownGrant::territoryCode).toList());
    return grants.stream()
        .map(grant -> grant(grant, below.getOrDefault(grant.territoryCode(), Set.of()), zone))
        .toList();
  }

  /** A grant is told in the vendor's days and decided on in instants. */
  private static TerritoryGrant grant(KnownGrant grant, Set<String> below, ZoneId zone) {
    LocalDate until = grant.until();
    return new TerritoryGrant(
        grant.grantId(),
        grant.territoryCode(),
        below,
        grant.productLine(),
        grant.from().atStartOfDay(zone).toInstant(),
        until == null ? null : until.atStartOfDay(zone).toInstant());
  }

  /**
   * The one currency of the vendor.
   *
   * @throws NotKnownYet until the vendor's settings have arrived
   */
  public VendorCurrency currency(Tenant tenant) {
    return new VendorCurrency(CurrencyUnit.of(vendor(tenant).currency()));
  }

  /**
   * The zone in which the vendor's days begin.
   *
   * @throws NotKnownYet until the vendor's settings have arrived
   */
  public ZoneId zone(Tenant tenant) {
    return ZoneId.of(vendor(tenant).timeZone());
  }

  private KnownVendor vendor(Tenant tenant) {
    return known
        .vendors()
        .find(tenant, tenant.vendorId())
        .orElseThrow(() -> new NotKnownYet("the vendor"));
  }

  /** Those of {@code codes} that are not the code of any segment in use, as far as is known. */
  public Set<String> unknownSegments(Tenant tenant, Collection<String> codes) {
    Set<String> unknown = new TreeSet<>(codes);
    known
        .segments()
        .findAll(
            tenant, Filters.and(Filters.in("data.code", codes), Filters.eq("data.retired", false)))
        .forEach(segment -> unknown.remove(segment.code()));
    return unknown;
  }

  /** When each promotion that runs at {@code at} ends, by its code. */
  public Map<String, Instant> promotionEnds(Tenant tenant, Instant at) {
    return known.promotions().findAll(tenant, running(at)).stream()
        .collect(
            Collectors.toMap(
                KnownPromotion::code, promotion -> promotion.window().closesAt(), (a, b) -> a));
  }

  private static Bson running(Instant at) {
    return Filters.and(
        Filters.eq("data.status", PUBLISHED),
        Filters.lte("data.window.opensAt", at),
        Filters.gt("data.window.closesAt", at));
  }

  /** The promotions in their window at {@code at}, whoever they are for. */
  public List<RunningPromotion> promotionsRunning(Tenant tenant, Instant at) {
    return known.promotions().findAll(tenant, running(at)).stream()
        .map(
            promotion ->
                new RunningPromotion(
                    promotion.code(), promotion.products().codes(), promotion.products().lines()))
        .toList();
  }
}
