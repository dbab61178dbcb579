package pep.performance.tier.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.performance.tier.StoredTier;
import pep.performance.tier.TierDecision;
import pep.performance.tier.TierStandings;
import pep.performance.tier.Tiers;
import pep.platform.http.Versioned;
import pep.platform.listing.Listing;
import pep.platform.listing.ListingRules;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Staff;

@RestController
@RequestMapping("/api/tiers")
class TierController {

  private static final ListingRules LIST =
      ListingRules.sortedBy("partnerId", "since", "id").filter("tier").filter("partnerId");

  private final Tiers tiers;
  private final TierStandings standings;

  TierController(Tiers tiers, TierStandings standings) {
    this.tiers = tiers;
    this.standings = standings;
  }

  /** Lists the tiers that partners are in. */
  @GetMapping
  @Allowed("performance:read")
  Page<TierResponse> list(Staff staff, Listing listing) {
    return standings.page(staff.tenant(), listing).map(TierResponse::of);
  }

  /** Shows the tier of a partner. */
  @GetMapping("/{partnerId}")
  @Allowed("performance:read")
  Versioned<TierResponse> get(Reach reach, @PathVariable String partnerId) {
    StoredTier stored = visible(reach, partnerId);
    return Versioned.of(stored.version(), TierResponse.of(stored));
  }

  /**
   * Why a partner is in its tier. The decision that was acted on, with each predicate, its value
   * and whether it held.
   */
  @GetMapping("/{partnerId}/explain")
  @Allowed("performance:read")
  TierDecision explain(Reach reach, @PathVariable String partnerId) {
    return tiers.acted(visible(reach, partnerId));
  }

  private StoredTier visible(Reach caller, String partnerId) {
    caller.require(partnerId, "tier of", partnerId);
    return tiers.of(caller.tenant(), partnerId);
  }
}
