package pep.territory.placement.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.PartnerCaller;
import pep.territory.placement.Grants;
import pep.territory.placement.Territories;

/** What the calling partner holds, and where that lies. */
@RestController
class MyTerritoriesController {

  private final Grants grants;
  private final Territories territories;

  MyTerritoriesController(Grants grants, Territories territories) {
    this.grants = grants;
    this.territories = territories;
  }

  record Holding(GrantResponse grant, TerritorySummary territory) {}

  /**
   * Lists the territories that the calling partner holds. The grants that hold now or later, with
   * their territories.
   */
  @GetMapping("/api/my/territories")
  @Allowed("territories:read")
  Page<Holding> mine(PartnerCaller partner) {
    List<Holding> holdings =
        grants.liveOf(partner.tenant(), partner.partnerId()).stream()
            .map(
                grant ->
                    new Holding(
                        GrantResponse.of(grant, partner),
                        TerritorySummary.of(
                            territories.get(partner.tenant(), grant.territoryId()))))
            .toList();
    return new Page<>(holdings, null);
  }
}
