package pep.territory.outlet.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowBatch;
import pep.platform.bulk.Stored;
import pep.platform.bulk.UndoBatch;
import pep.platform.bulk.UndoDoor;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletStatus;
import pep.territory.outlet.OutletTakeover;
import pep.territory.outlet.TakenOutlets;

/**
 * By which the rows of one import of outlets come in. An outlet stays where it was placed: a row
 * that has it elsewhere is refused.
 */
record OutletDoor(OutletTakeover takeover, OutletTakeover.Terms terms)
    implements UndoDoor<OutletRow, Outlet> {

  @Override
  public RowBatch<OutletRow, Outlet> open(List<OutletRow> named) {
    return new Batch(
        takeover.open(
            terms,
            named.stream().map(OutletRow::code).toList(),
            named.stream().flatMap(row -> Stream.ofNullable(row.partner())).distinct().toList(),
            named.stream().flatMap(row -> row.placed().stream()).toList()));
  }

  @Override
  public UndoBatch<OutletRow, Outlet> reopen(List<String> ids) {
    return new ReopenedOutlets(takeover, terms.cause(), takeover.withIds(terms.tenant(), ids));
  }

  private final class Batch implements RowBatch<OutletRow, Outlet> {

    private final TakenOutlets taken;

    private Batch(TakenOutlets taken) {
      this.taken = taken;
    }

    @Override
    public Optional<Outlet> find(OutletRow named) {
      return taken.find(named.code());
    }

    @Override
    public OutletRow row(Outlet outlet) {
      return OutletRow.of(outlet);
    }

    @Override
    public Outlet draft(OutletRow row) {
      return taken.draft(row.partner(), row.details());
    }

    @Override
    public void change(Outlet outlet, OutletRow row) {
      taken.requireSame(outlet, row.partner(), row.details());
    }

    @Override
    public List<Stored<Outlet>> store(List<Outlet> drafts) {
      return takeover.store(terms, taken, drafts);
    }

    @Override
    public String id(Outlet outlet) {
      return outlet.id();
    }

    @Override
    public long version(Outlet outlet) {
      return outlet.version();
    }

    @Override
    public String created(Outlet outlet) {
      if (outlet.status() == OutletStatus.CLOSED) {
        return "unchanged";
      }
      return outlet.asFound() ? "as_found" : "created";
    }

    @Override
    public List<Consequence> consequences(Outlet outlet) {
      return takeover.events(outlet).stream().map(Consequence::of).toList();
    }
  }
}
