package pep.territory.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.guard.Guards;

/** Puts territories, with all that lie in them, below other ones. */
@Service
public class Reparenting {

  /** How many may lie in one that is put elsewhere: they follow in one write. */
  static final int MOST = 1_000;

  private final Territories territories;
  private final Lineage lineage;
  private final Guards guards;

  Reparenting(Territories territories, Lineage lineage, Guards guards) {
    this.territories = territories;
    this.lineage = lineage;
    this.guards = guards;
  }

  /**
   * Puts a territory below another one. Whoever holds a territory holds those that lie in it, so
   * that this changes what is held; no ground is drawn anew.
   *
   * @param parent id or code, as the field {@code parent} names it; null for none
   * @throws InvalidInput if the parent is the territory itself or lies in it, or the ground surely
   *     lies outside of the parent's, or more than {@value #MOST} territories lie in it
   * @throws TerritoryRetired if one of them is out of use
   */
  public Territory placeBelow(
      Tenant tenant, String id, @Nullable String ifMatch, @Nullable String parent, Cause cause) {
    String parentId = parent == null ? null : parent(tenant, parent).id();
    return placeBelow(
        tenant,
        territories.get(tenant, id).id(),
        parentId,
        territory -> ETags.check(ifMatch, territory),
        cause);
  }

  /**
   * Changes a territory and puts it below another one, at once.
   *
   * @param change what else is done to it, before it is held beside its parent; or refused
   */
  Territory placeBelow(
      Tenant tenant,
      String territoryId,
      @Nullable String parentId,
      Consumer<Territory> change,
      Cause cause) {
    while (true) {
      SortedSet<String> keys = guardsOf(tenant, territoryId, parentId);
      Optional<Territory> placed =
          guards.holding(
              tenant,
              keys,
              () ->
                  keys.equals(guardsOf(tenant, territoryId, parentId))
                      ? Optional.of(placed(tenant, territoryId, parentId, change, cause))
                      : Optional.empty());
      if (placed.isPresent()) {
        return placed.get();
      }
    }
  }

  /** Whoever draws below one of these raises its guard, so that none is left behind. */
  private SortedSet<String> guardsOf(Tenant tenant, String id, @Nullable String parentId) {
    SortedSet<String> keys = new TreeSet<>(Set.of("territory-parents", Surveying.guard(id)));
    if (parentId != null) {
      keys.add(Surveying.guard(parentId));
    }
    inside(tenant, territories.get(tenant, id))
        .forEach(each -> keys.add(Surveying.guard(each.id())));
    return keys;
  }

  private List<Territory> inside(Tenant tenant, Territory territory) {
    List<Territory> inside = territories.below(tenant, territory.code(), MOST + 1);
    if (inside.size() > MOST) {
      throw InvalidInput.of("parent", "too-many-inside", "Move those that lie in it in parts.");
    }
    return inside;
  }

  private Territory placed(
      Tenant tenant,
      String id,
      @Nullable String parentId,
      Consumer<Territory> change,
      Cause cause) {
    Territory territory = territories.get(tenant, id);
    change.accept(territory);
    Territory above = parentId == null ? null : parent(tenant, parentId);
    if (above != null) {
      requireNoCircle(territory, above);
      lineage.require(tenant, above.id(), territory.id(), territory.area(), "parent");
    }
    territory.placeBelow(above);
    for (Territory each : inside(tenant, territory)) {
      each.follow(territory);
      territories.save(each, cause);
    }
    return territories.save(territory, cause);
  }

  private Territory parent(Tenant tenant, String named) {
    return InvalidInput.named("parent", "territory", () -> territories.get(tenant, named));
  }

  /**
   * @throws InvalidInput if the parent is the territory itself or lies in it
   */
  static void requireNoCircle(Territory territory, Territory parent) {
    if (parent.id().equals(territory.id()) || parent.above().contains(territory.code())) {
      throw InvalidInput.of(
          "parent", "circular-parent", "Give a territory that is not this one and not in it.");
    }
  }
}
