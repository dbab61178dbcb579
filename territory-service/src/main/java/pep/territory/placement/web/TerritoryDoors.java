package pep.territory.placement.web;

import org.springframework.stereotype.Component;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.RowDoors;
import pep.territory.placement.ForeseenTerritories;
import pep.territory.placement.Territory;
import pep.territory.placement.TerritoryTakeover;

/** Opens the doors by which territories come in. */
@Component
class TerritoryDoors implements RowDoors<TerritoryRow> {

  static final String KIND = "territories";

  private final TerritoryTakeover takeover;

  TerritoryDoors(TerritoryTakeover takeover) {
    this.takeover = takeover;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<TerritoryRow> rows() {
    return TerritoryRow.class;
  }

  @Override
  public RowDoor<TerritoryRow, Territory> open(ImportOrder order) {
    return new TerritoryDoor(takeover, new ForeseenTerritories(), order.tenant(), order.cause());
  }
}
