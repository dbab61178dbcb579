package pep.territory.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.StaleVersion;
import pep.platform.bulk.Stored;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;

/** Takes back territories that came in a file by mistake, while nothing stands on them. */
@Service
public class TerritoryUndoing {

  private static final String GRANTS = "grants";
  private static final String TERRITORIES = "territories";

  private final Territories territories;
  private final Grants grants;
  private final Surveying surveying;
  private final Guards guards;

  TerritoryUndoing(Territories territories, Grants grants, Surveying surveying, Guards guards) {
    this.territories = territories;
    this.grants = grants;
    this.surveying = surveying;
    this.guards = guards;
  }

  /** Takes a territory out of use, without storing it. */
  public void takeBack(Territory territory) {
    territory.takeBack();
  }

  public boolean isTakenBack(Territory territory) {
    return territory.isTakenBack();
  }

  /**
   * A territory is not put back where it lay while others lie in it: they would follow, and be
   * others than the rows left them.
   *
   * @throws InvalidInput if others lie in it
   */
  public void requireNoneInside(Tenant tenant, Territory territory) {
    if (!territories.below(tenant, territory.code(), 1).isEmpty()) {
      throw InvalidInput.of(
          TerritoryTakeover.PARENT, "others-inside", "Put it back by hand: others lie in it.");
    }
  }

  /**
   * What stands on territories.
   *
   * @param undone the ids of those that are undone with them
   * @return kinds of things by the ids of the territories
   */
  public Map<String, SortedSet<String>> dependents(
      Tenant tenant, Set<String> ids, Set<String> undone) {
    Map<String, SortedSet<String>> kinds = new HashMap<>();
    grants.liveOn(tenant, ids).forEach(grant -> add(kinds, grant.territoryId(), GRANTS));
    territories.inUseBelow(tenant, ids).stream()
        .filter(child -> !undone.contains(child.id()))
        .forEach(child -> add(kinds, String.valueOf(child.parentId()), TERRITORIES));
    return kinds;
  }

  private static void add(Map<String, SortedSet<String>> kinds, String id, String kind) {
    kinds.computeIfAbsent(id, absent -> new TreeSet<>()).add(kind);
  }

  /**
   * Stores a territory that was taken back, unless something stands on it by now.
   *
   * @param undone the ids of those that are undone with it
   */
  public Stored<Territory> store(Tenant tenant, Territory wanted, Set<String> undone, Cause cause) {
    try {
      return new Stored.Done<>(
          guards.holding(
              tenant,
              new TreeSet<>(List.of(Surveying.guard(wanted.id()))),
              () -> {
                Territory stored = territories.get(tenant, wanted.id());
                if (stored.version() != wanted.version()) {
                  throw new StaleVersion(wanted.id(), wanted.version());
                }
                surveying.requireNoGrants(tenant, stored);
                requireNoneBelow(tenant, stored, undone);
                stored.takeBack();
                return territories.save(stored, cause);
              }));
    } catch (RuleBroken refusal) {
      return new Stored.Refused<>(refusal);
    }
  }

  private void requireNoneBelow(Tenant tenant, Territory stored, Set<String> undone) {
    Set<String> below =
        territories.inUseBelow(tenant, stored.id()).stream()
            .map(Territory::id)
            .collect(Collectors.toSet());
    if (!undone.containsAll(below)) {
      throw InvalidInput.of(
          TerritoryTakeover.PARENT, "others-inside", "Retire those that lie in it first.");
    }
  }
}
