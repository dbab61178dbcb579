package pep.territory.outlet.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import pep.platform.bulk.Stored;
import pep.platform.bulk.UndoBatch;
import pep.platform.tenancy.Cause;
import pep.territory.outlet.Outlet;
import pep.territory.outlet.OutletTakeover;

/** Outlets that an import placed. It changes none, so that there is nothing to restore. */
final class ReopenedOutlets implements UndoBatch<OutletRow, Outlet> {

  private final OutletTakeover takeover;
  private final Cause cause;
  private final Map<String, Outlet> byId;

  ReopenedOutlets(OutletTakeover takeover, Cause cause, List<Outlet> outlets) {
    this.takeover = takeover;
    this.cause = cause;
    this.byId = outlets.stream().collect(Collectors.toMap(Outlet::id, Function.identity()));
  }

  @Override
  public Optional<Outlet> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public long version(Outlet outlet) {
    return outlet.version();
  }

  @Override
  public OutletRow row(Outlet outlet) {
    return OutletRow.of(outlet);
  }

  @Override
  public void takeBack(Outlet outlet) {
    takeover.takeBack(outlet, cause);
  }

  @Override
  public void restore(Outlet outlet, OutletRow former) {
    // An outlet stays as it was placed.
  }

  /** An outlet that was handed on is a change since; nothing else needs it to stand. */
  @Override
  public Map<String, SortedSet<String>> dependents(Set<String> ids, Set<String> undone) {
    return Map.of();
  }

  @Override
  public List<Stored<Outlet>> store(List<Outlet> outlets) {
    return takeover.storeTakenBack(outlets, cause);
  }
}
