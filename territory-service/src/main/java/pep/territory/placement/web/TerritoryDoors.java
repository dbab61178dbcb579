package pep.territory.placement.web;

import org.springframework.stereotype.Component;
import pep.platform.bulk.ImportOrder;
import pep.platform.bulk.RowDoors;
import pep.platform.bulk.UndoDoor;
import pep.territory.placement.ForeseenTerritories;
import pep.territory.placement.Territory;
import pep.territory.placement.TerritoryTakeover;
import pep.territory.placement.TerritoryUndoing;

/** Opens the doors by which territories come in. */
@Component
class TerritoryDoors implements RowDoors<TerritoryRow> {

  static final String KIND = "territories";

  private final TerritoryTakeover takeover;
  private final TerritoryUndoing undoing;

  TerritoryDoors(TerritoryTakeover takeover, TerritoryUndoing undoing) {
    this.takeover = takeover;
    this.undoing = undoing;
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
  public UndoDoor<TerritoryRow, Territory> open(ImportOrder order) {
    return new TerritoryDoor(
        takeover, undoing, new ForeseenTerritories(), order.tenant(), order.cause());
  }
}
