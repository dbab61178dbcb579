package pep.territory.placement.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.RowDoor;
import pep.platform.bulk.Stored;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.placement.ForeseenTerritories;
import pep.territory.placement.TakenTerritories;
import pep.territory.placement.Territory;
import pep.territory.placement.TerritoryTakeover;

/** By which the rows of one file of territories come in. */
record TerritoryDoor(
    TerritoryTakeover takeover, ForeseenTerritories foreseen, Tenant tenant, Cause cause)
    implements RowDoor<TerritoryRow, Territory> {

  @Override
  public RowBatch<TerritoryRow, Territory> open(List<TerritoryRow> named) {
    List<String> references =
        named.stream()
            .flatMap(row -> Stream.concat(Stream.of(row.code()), Stream.ofNullable(row.parent())))
            .distinct()
            .toList();
    return new Batch(takeover.open(tenant, references, foreseen));
  }

  private final class Batch implements RowBatch<TerritoryRow, Territory> {

    private final TakenTerritories taken;

    private Batch(TakenTerritories taken) {
      this.taken = taken;
    }

    @Override
    public Optional<Territory> find(TerritoryRow named) {
      return taken.find(named.code());
    }

    @Override
    public TerritoryRow row(Territory territory) {
      return TerritoryRow.of(territory);
    }

    @Override
    public Territory draft(TerritoryRow row) {
      return taken.draft(row.code(), row.name(), row.parent(), row.ground().area());
    }

    /** Ground of which the row says what is stored stays as it is. */
    @Override
    public void change(Territory territory, TerritoryRow row) {
      boolean same = row.ground().equals(TerritoryRow.of(territory).ground());
      taken.change(
          territory, row.name(), row.parent(), same ? null : row.ground().over(territory.area()));
    }

    @Override
    public void foresee(Territory draft) {
      taken.foresee(draft);
    }

    @Override
    public List<Stored<Territory>> store(List<Territory> all) {
      return takeover.store(tenant, taken, all, cause);
    }

    @Override
    public String id(Territory territory) {
      return territory.id();
    }

    @Override
    public long version(Territory territory) {
      return territory.version();
    }

    @Override
    public List<Consequence> consequences(Territory territory) {
      return takeover.events(territory).stream().map(Consequence::of).toList();
    }
  }
}
