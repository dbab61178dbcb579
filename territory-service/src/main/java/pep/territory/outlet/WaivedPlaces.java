package pep.territory.outlet;

import java.util.List;
import org.springframework.stereotype.Service;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** What stands in the way of an outlet that may be let off it, and what stands there afterwards. */
@Service
public class WaivedPlaces {

  private final Outlets outlets;
  private final Siting siting;

  WaivedPlaces(Outlets outlets, Siting siting) {
    this.outlets = outlets;
    this.siting = siting;
  }

  /**
   * The outlets that stand too close to one that is asked for, the nearest first.
   *
   * @throws OutletNotOpen if the one that is to give way is closed
   */
  public List<Neighbour> neighbours(Tenant tenant, Siting.Application application) {
    String former = application.insteadOf();
    if (former != null) {
      InvalidInput.named("outlet.insteadOf", "outlet", () -> outlets.get(tenant, former))
          .requireOpen();
    }
    return siting.decide(tenant, former == null ? "" : former, application.details()).neighbours();
  }

  /**
   * Ends the waiver of an outlet and tells what it stands too close to from now on; nothing if it
   * is closed.
   */
  public List<Neighbour> end(Tenant tenant, String outletId, String waiverId, Cause cause) {
    Outlet outlet = outlets.get(tenant, outletId);
    if (outlet.status() == OutletStatus.CLOSED) {
      return List.of();
    }
    outlet.endWaiver(waiverId);
    outlets.save(outlet, cause);
    return siting.decide(tenant, outletId, outlet.details()).neighbours();
  }
}
