package pep.territory.outlet.web;

import java.util.List;
import java.util.Optional;
import pep.platform.bulk.Consequence;
import pep.platform.bulk.RowDoor;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletStatus;
import pep.territory.outlet.OutletTakeover;

/**
 * By which the rows of one import of outlets come in. An outlet stays where it was placed: a row
 * that has it elsewhere is refused.
 */
record OutletDoor(OutletTakeover takeover, OutletTakeover.Opened opened)
    implements RowDoor<OutletRow, Outlet> {

  @Override
  public Optional<Outlet> find(OutletRow named) {
    return opened.find(named.code());
  }

  @Override
  public OutletRow row(Outlet outlet) {
    return OutletRow.of(outlet);
  }

  @Override
  public Outlet draft(OutletRow row) {
    return opened.draft(row.partner(), row.details());
  }

  @Override
  public Outlet create(OutletRow row) {
    return opened.create(row.partner(), row.details());
  }

  @Override
  public void change(Outlet outlet, OutletRow row) {
    opened.requireSame(outlet, row.partner(), row.details());
  }

  @Override
  public Outlet save(Outlet outlet) {
    return outlet;
  }

  @Override
  public String id(Outlet outlet) {
    return outlet.id();
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
