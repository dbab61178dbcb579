package pep.territory.outlet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.binding.BoundGround;
import pep.territory.binding.ForeignGround;
import pep.territory.roster.KnownPartner;
import pep.territory.roster.PartnerNotActive;
import pep.territory.roster.Roster;

/** Hands outlets over; what they protect is the same, whoever runs them. */
@Service
public class OutletTransfer {

  private final Outlets outlets;
  private final BoundGround ground;
  private final Roster roster;

  OutletTransfer(Outlets outlets, BoundGround ground, Roster roster) {
    this.outlets = outlets;
    this.ground = ground;
    this.roster = roster;
  }

  /**
   * Hands an open outlet to another partner.
   *
   * @param successor id or code of a partner
   * @throws OutletNotOpen if it is closed
   * @throws PartnerNotActive if the successor is not active
   * @throws OutletOnForeignGround if the vendor lets the successor have no outlet there
   */
  public Outlet transfer(
      Tenant tenant, String id, @Nullable String ifMatch, String successor, Cause cause) {
    KnownPartner to = roster.activePartner(tenant, successor);
    Outlet outlet = outlets.get(tenant, id);
    ETags.check(ifMatch, outlet);
    List<ForeignGround> foreign =
        ground.ofOutlet(tenant, to.id(), outlet.address().at(outlet.point()));
    outlet.transfer(to, foreign);
    return outlets.save(outlet, cause);
  }
}
