package pep.territory.outlet.web;

import org.springframework.stereotype.Component;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletTakeover;

/** Opens the doors by which outlets come in. */
@Component
class OutletDoors implements RowDoors<OutletRow> {

  /** The mode that records outlets as they stand. */
  static final String AS_FOUND = "as_found";

  private final OutletTakeover takeover;

  OutletDoors(OutletTakeover takeover) {
    this.takeover = takeover;
  }

  @Override
  public String kind() {
    return "outlets";
  }

  @Override
  public Class<OutletRow> rows() {
    return OutletRow.class;
  }

  @Override
  public RowDoor<OutletRow, Outlet> open(ImportOrder order) {
    boolean asFound = AS_FOUND.equals(order.mode());
    return new OutletDoor(
        takeover, new OutletTakeover.Terms(order.tenant(), asFound, order.cause()));
  }
}
