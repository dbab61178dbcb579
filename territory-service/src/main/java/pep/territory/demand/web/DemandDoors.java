package pep.territory.demand.web;

import org.springframework.stereotype.Component;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;
import pep.territory.demand.Demand;
import pep.territory.demand.Demands;

/** Opens the doors by which demand comes in. */
@Component
class DemandDoors implements RowDoors<DemandRow> {

  static final String KIND = "demand";

  private final Demands demands;

  DemandDoors(Demands demands) {
    this.demands = demands;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<DemandRow> rows() {
    return DemandRow.class;
  }

  @Override
  public RowDoor<DemandRow, Demand> open(ImportOrder order) {
    return new DemandDoor(demands, order.tenant(), order.cause());
  }
}
