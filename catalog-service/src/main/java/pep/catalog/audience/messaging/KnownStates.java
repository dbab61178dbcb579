package pep.catalog.audience.messaging;

import org.springframework.stereotype.Component;
import pep.platform.inbox.OnEvent;
import pep.platform.inbox.Projection;
import pep.platform.inbox.Projections;
import pep.platform.inbox.Received;

/**
 * Keeps the newest state of each vendor, partner, tier, segment, territory, grant and promotion.
 */
@Component
public class KnownStates {

  private final Projection<KnownVendor> vendors;
  private final Projection<KnownPartner> partners;
  private final Projection<KnownMemberships> memberships;
  private final Projection<KnownTier> tiers;
  private final Projection<KnownSegment> segments;
  private final Projection<KnownTerritory> territories;
  private final Projection<KnownGrant> grants;
  private final Projection<KnownPromotion> promotions;

  KnownStates(Projections projections) {
    vendors = projections.of(KnownVendor.class, "known.vendors");
    partners = projections.of(KnownPartner.class, "known.partners", "code");
    memberships = projections.of(KnownMemberships.class, "known.memberships", "partnerId");
    tiers = projections.of(KnownTier.class, "known.tiers", "partnerId");
    segments = projections.of(KnownSegment.class, "known.segments", "code");
    territories = projections.of(KnownTerritory.class, "known.territories", "code", "parentId");
    grants = projections.of(KnownGrant.class, "known.grants", "partnerId");
    promotions = projections.of(KnownPromotion.class, "known.promotions", "window.closesAt");
  }

  public Projection<KnownVendor> vendors() {
    return vendors;
  }

  public Projection<KnownPartner> partners() {
    return partners;
  }

  public Projection<KnownMemberships> memberships() {
    return memberships;
  }

  public Projection<KnownTier> tiers() {
    return tiers;
  }

  public Projection<KnownSegment> segments() {
    return segments;
  }

  public Projection<KnownTerritory> territories() {
    return territories;
  }

  public Projection<KnownGrant> grants() {
    return grants;
  }

  public Projection<KnownPromotion> promotions() {
    return promotions;
  }

  @OnEvent("vendor.changed.v1")
  void vendor(Received<KnownVendor> event) {
    vendors.accept(event);
  }

  @OnEvent("partner.changed.v1")
  void partner(Received<KnownPartner> event) {
    partners.accept(event);
  }

  @OnEvent("partner.segments.changed.v1")
  void memberships(Received<KnownMemberships> event) {
    memberships.accept(event);
  }

  @OnEvent("tier.changed.v1")
  void tier(Received<KnownTier> event) {
    tiers.accept(event);
  }

  @OnEvent("segment.changed.v1")
  void segment(Received<KnownSegment> event) {
    segments.accept(event);
  }

  @OnEvent("territory.changed.v1")
  void territory(Received<KnownTerritory> event) {
    territories.accept(event);
  }

  @OnEvent("grant.changed.v1")
  void grant(Received<KnownGrant> event) {
    grants.accept(event);
  }

  @OnEvent("promotion.changed.v1")
  void promotion(Received<KnownPromotion> event) {
    promotions.accept(event);
  }
}
