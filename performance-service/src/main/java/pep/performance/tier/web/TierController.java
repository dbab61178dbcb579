package pep.performance.tier.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.figures.FoundPartners;
import pep.performance.tier.TierOverrides;
import pep.performance.tier.Tiers;
import pep.performance.tier.standing.StoredTier;
import pep.performance.tier.standing.TierDecision;
import pep.performance.tier.standing.TierStandings;
import pep.performance.tier.way.TierWays;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;
import pep.platform.tenancy.Tenant;

@RestController
@RequestMapping("/api")
class TierController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("partnerId", "since", "id")
          .sort("until", "graceUntil")
          .filterElsewhereBy(FoundPartners.WORDS)
          .filter("tier")
          .filter("partnerId");

  private final Tiers tiers;
  private final TierStandings standings;
  private final TierOverrides overrides;
  private final TierWays ways;
  private final FoundPartners found;

  TierController(
      Tiers tiers,
      TierStandings standings,
      TierOverrides overrides,
      TierWays ways,
      FoundPartners found) {
    this.tiers = tiers;
    this.standings = standings;
    this.overrides = overrides;
    this.ways = ways;
    this.found = found;
  }

  /** Lists the tiers that partners are in. */
  @GetMapping("/tiers")
  @Allowed("performance:read")
  Page<TierResponse> list(Staff staff, Listing listing) {
    Tenant tenant = staff.tenant();
    return standings.page(tenant, found.narrow(tenant, listing)).map(TierResponse::of);
  }

  /** Shows the tier of a partner, and its shortest way into each one above. */
  @GetMapping("/tiers/{partnerId}")
  @Allowed("performance:read")
  Versioned<OneTierResponse> get(Reach reach, @PathVariable String partnerId) {
    return answer(reach.tenant(), visible(reach, partnerId));
  }

  /** Shows the calling partner's own tier, and its shortest way into each one above. */
  @GetMapping("/my/tier")
  @Allowed("performance:read")
  Versioned<OneTierResponse> own(PartnerCaller partner) {
    return answer(partner.tenant(), visible(partner, partner.partnerId()));
  }

  /** Sets the tier of a partner until an instant, whatever the rules say. */
  @PutMapping("/tiers/{partnerId}/override")
  @Allowed("performance:write")
  Versioned<OneTierResponse> override(
      Staff staff,
      @PathVariable String partnerId,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @Valid @RequestBody TierOverrideRequest request) {
    return answer(
        staff.tenant(),
        overrides.set(
            staff.tenant(),
            partnerId,
            request.tier(),
            request.reason(),
            request.until(),
            ifMatch,
            Cause.of(staff, request.reason())));
  }

  /** Takes back the tier that was set for a partner: it is where the rules have it. */
  @DeleteMapping("/tiers/{partnerId}/override")
  @Allowed("performance:write")
  Versioned<OneTierResponse> endOverride(
      Staff staff,
      @PathVariable String partnerId,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
    return answer(
        staff.tenant(), overrides.end(staff.tenant(), partnerId, ifMatch, Cause.of(staff)));
  }

  /**
   * Why a partner is in its tier. The decision that was acted on, with each predicate, its value
   * and whether it held.
   */
  @GetMapping("/tiers/{partnerId}/explain")
  @Allowed("performance:read")
  TierDecision explain(Reach reach, @PathVariable String partnerId) {
    return tiers.acted(visible(reach, partnerId));
  }

  private Versioned<OneTierResponse> answer(Tenant tenant, StoredTier stored) {
    return Versioned.of(stored.version(), OneTierResponse.of(stored, ways.of(tenant, stored)));
  }

  private StoredTier visible(Reach caller, String partnerId) {
    caller.require(partnerId, "tier of", partnerId);
    return tiers.of(caller.tenant(), partnerId);
  }
}
