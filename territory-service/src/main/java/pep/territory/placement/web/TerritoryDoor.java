package pep.territory.placement.web;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.Stored;
import pep.platform.bulk.UndoBatch;
import pep.platform.bulk.UndoDoor;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.placement.ForeseenTerritories;
import pep.territory.placement.TakenTerritories;
import pep.territory.placement.Territory;
import pep.territory.placement.TerritoryTakeover;
import pep.territory.placement.TerritoryUndoing;

/** By which the rows of one file of territories come in. */
record TerritoryDoor(
    TerritoryTakeover takeover,
    TerritoryUndoing undoing,
    ForeseenTerritories foreseen,
    Tenant tenant,
    Cause cause)
    implements UndoDoor<TerritoryRow, Territory> {

  @Override
  public RowBatch<TerritoryRow, Territory> open(List<TerritoryRow> named) {
    List<String> references =
        named.stream()
            .flatMap(row -> Stream.concat(Stream.of(row.code()), Stream.ofNullable(row.parent())))
            .distinct()
            .toList();
    return new Batch(takeover.open(tenant, references, foreseen));
  }

  @Override
  public UndoBatch<TerritoryRow, Territory> reopen(List<String> ids) {
    return new Batch(takeover.open(tenant, ids, foreseen));
  }

  private final class Batch
      implements RowBatch<TerritoryRow, Territory>, UndoBatch<TerritoryRow, Territory> {

    private final TakenTerritories taken;
    private Set<String> undone = Set.of();

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
    public Optional<Territory> withId(String id) {
      return taken.withId(id);
    }

    @Override
    public void takeBack(Territory territory) {
      undoing.takeBack(territory);
    }

    @Override
    public void restore(Territory territory, TerritoryRow former) {
      if (!Objects.equals(former.parent(), row(territory).parent())) {
        undoing.requireNoneInside(tenant, territory);
      }
      change(territory, former);
    }

    @Override
    public Map<String, SortedSet<String>> dependents(Set<String> ids, Set<String> together) {
      undone = together;
      return undoing.dependents(tenant, ids, together);
    }

    @Override
    public void foresee(Territory draft) {
      taken.foresee(draft);
    }

    @Override
    public List<Stored<Territory>> store(List<Territory> all) {
      List<Territory> others = all.stream().filter(each -> !undoing.isTakenBack(each)).toList();
      Iterator<Stored<Territory>> stored = takeover.store(tenant, taken, others, cause).iterator();
      return all.stream()
          .map(
              each ->
                  undoing.isTakenBack(each)
                      ? undoing.store(tenant, each, undone, cause)
                      : stored.next())
          .toList();
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
