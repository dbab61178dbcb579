package pep.catalog.audience.messaging;

import java.util.List;
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
    partners = projections.of(KnownPartner.class, "known.partners", "code", "words");
    memberships = projections.of(KnownMemberships.class, "known.memberships", "partnerId");
    tiers = projections.of(KnownTier.class, "known.tiers", "partnerId");
    segments = projections.of(KnownSegment.class, "known.segments", "code");
    territories = projections.of(KnownTerritory.class, "known.territories", "above");
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
  void vendor(List<Received<KnownVendor>> events) {
    vendors.accept(events);
  }

  @OnEvent("partner.changed.v1")
  void partner(List<Received<KnownPartner>> events) {
    partners.accept(events);
  }

  @OnEvent("partner.segments.changed.v1")
  void memberships(List<Received<KnownMemberships>> events) {
    memberships.accept(events);
  }

  @OnEvent("tier.changed.v1")
  void tier(List<Received<KnownTier>> events) {
    tiers.accept(events);
  }

  @OnEvent("segment.changed.v1")
  void segment(List<Received<KnownSegment>> events) {
    segments.accept(events);
  }

  @OnEvent("territory.changed.v1")
  void territory(List<Received<KnownTerritory>> events) {
    territories.accept(events);
  }

  @OnEvent("grant.changed.v1")
  void grant(List<Received<KnownGrant>> events) {
    grants.accept(events);
  }

  @OnEvent("promotion.changed.v1")
  void promotion(List<Received<KnownPromotion>> events) {
    promotions.accept(events);
  }
}
