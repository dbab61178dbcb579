package pep.catalog.audience;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Service;
import pep.catalog.audience.messaging.KnownGrant;
import pep.catalog.audience.messaging.KnownMemberships;
import pep.catalog.audience.messaging.KnownPartner;
import pep.catalog.audience.messaging.KnownSegment;
import pep.catalog.audience.messaging.KnownStates;
import pep.catalog.audience.messaging.KnownTerritory;
import pep.catalog.audience.messaging.KnownTier;
import pep.platform.http.NotFound;
import pep.platform.http.PeerUnavailable;
import pep.platform.tenancy.Tenant;

/** Answers from what the owners of partners, segments, tiers and territories have told. */
@Service
public class Audience {

  private final KnownStates known;

  Audience(KnownStates known) {
    this.known = known;
  }

  /**
   * Everything a decision needs to know of a partner, read now.
   *
   * @throws NotFound if this vendor has no such partner, as far as is known here
   */
  public PartnerStanding standing(Tenant tenant, String partnerId) {
    KnownPartner partner =
        known
            .partners()
            .find(tenant, partnerId)
            .orElseThrow(() -> new NotFound("partner", partnerId));
    Set<String> segments =
        known
            .memberships()
            .find(tenant, partnerId)
            .map(KnownMemberships::segments)
            .orElse(List.of())
            .stream()
            .map(KnownMemberships.Membership::code)
            .collect(Collectors.toSet());
    return new PartnerStanding(
        partnerId,
        partner.code(),
        partner.status(),
        partner.type(),
        partner.country(),
        known.tiers().find(tenant, partnerId).map(KnownTier::tier).orElse(null),
        segments,
        grants(tenant, partnerId),
        new StandingVersions(
            known.partners().version(tenant, partnerId),
            known.memberships().version(tenant, partnerId),
            known.tiers().version(tenant, partnerId)));
  }

  private List<TerritoryGrant> grants(Tenant tenant, String partnerId) {
    Bson held =
        Filters.and(Filters.eq("data.partnerId", partnerId), Filters.eq("data.status", "active"));
    return known.grants().findAll(tenant, held).stream().map(Audience::grant).toList();
  }

  private static TerritoryGrant grant(KnownGrant grant) {
    return new TerritoryGrant(
        grant.grantId(), grant.territoryCode(), grant.productLine(), grant.from(), grant.until());
  }

  /**
   * The one currency of the vendor.
   *
   * @throws PeerUnavailable until the vendor's settings have arrived
   */
  public VendorCurrency currency(Tenant tenant) {
    return known
        .vendors()
        .find(tenant, tenant.vendorId())
        .map(vendor -> new VendorCurrency(CurrencyUnit.of(vendor.currency())))
        .orElseThrow(() -> new PeerUnavailable("The vendor's settings have not arrived yet."));
  }

  /** Those of {@code codes} that are not the code of any segment known here. */
  public Set<String> unknownSegments(Tenant tenant, Collection<String> codes) {
    return without(
        codes,
        known.segments().findAll(tenant, Filters.in("data.code", codes)).stream()
            .map(KnownSegment::code)
            .toList());
  }

  /** Those of {@code codes} that are not the code of any territory known here. */
  public Set<String> unknownTerritories(Tenant tenant, Collection<String> codes) {
    return without(
        codes,
        known.territories().findAll(tenant, Filters.in("data.code", codes)).stream()
            .map(KnownTerritory::code)
            .toList());
  }

  private static Set<String> without(Collection<String> all, Collection<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  /** The promotions in their window at {@code at}, whoever they are for. */
  public List<RunningPromotion> promotionsRunning(Tenant tenant, Instant at) {
    Bson running =
        Filters.and(
            Filters.eq("data.status", "published"),
            Filters.lte("data.from", at),
            Filters.or(Filters.eq("data.until", null), Filters.gt("data.until", at)));
    return known.promotions().findAll(tenant, running).stream()
        .map(
            promotion ->
                new RunningPromotion(
                    promotion.code(), promotion.productCodes(), promotion.productLines()))
        .toList();
  }
}
