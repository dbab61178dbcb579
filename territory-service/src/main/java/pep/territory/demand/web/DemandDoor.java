package pep.territory.demand.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.Stored;
import pep.platform.bulk.UndoBatch;
import pep.platform.bulk.UndoDoor;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.demand.Demand;
import pep.territory.demand.Demands;

/** By which the rows of one file of demand come in. What is taken back is 0. */
record DemandDoor(Demands demands, Tenant tenant, Cause cause)
    implements UndoDoor<DemandRow, Demand> {

  @Override
  public RowBatch<DemandRow, Demand> open(List<DemandRow> named) {
    return new Batch(
        demands.known(tenant, named.stream().map(DemandRow::key).toList()),
        demands.unknownLines(tenant, named.stream().map(DemandRow::line).toList()));
  }

  @Override
  public UndoBatch<DemandRow, Demand> reopen(List<String> ids) {
    return new Batch(demands.withIds(tenant, ids), Set.of());
  }

  private final class Batch implements RowBatch<DemandRow, Demand>, UndoBatch<DemandRow, Demand> {

    private final Map<String, Demand> known;
    private final Set<String> unknownLines;

    private Batch(Map<String, Demand> known, Set<String> unknownLines) {
      this.known = known;
      this.unknownLines = unknownLines;
    }

    @Override
    public Optional<Demand> find(DemandRow named) {
      return Optional.ofNullable(known.get(demands.id(tenant, named.key())));
    }

    @Override
    public DemandRow row(Demand demand) {
      return DemandRow.of(demand);
    }

    @Override
    public Demand draft(DemandRow row) {
      if (unknownLines.contains(row.line())) {
        throw InvalidInput.unknown("productLine", "product line");
      }
      return demands.draft(tenant, row.key(), row.measure());
    }

    @Override
    public void change(Demand demand, DemandRow row) {
      demands.measure(demand, row.measure());
    }

    @Override
    public List<Stored<Demand>> store(List<Demand> all) {
      return demands.store(all, cause);
    }

    @Override
    public String id(Demand demand) {
      return demand.id();
    }

    @Override
    public long version(Demand demand) {
      return demand.version();
    }

    @Override
    public List<Consequence> consequences(Demand demand) {
      return List.of();
    }

    @Override
    public Optional<Demand> withId(String id) {
      return Optional.ofNullable(known.get(id));
    }

    @Override
    public void takeBack(Demand demand) {
      demands.measure(demand, BigDecimal.ZERO);
    }

    @Override
    public void restore(Demand demand, DemandRow former) {
      demands.measure(demand, former.measure());
    }

    /** Nothing hangs on it. */
    @Override
    public Map<String, SortedSet<String>> dependents(Set<String> ids, Set<String> undone) {
      return Map.of();
    }
  }
}
