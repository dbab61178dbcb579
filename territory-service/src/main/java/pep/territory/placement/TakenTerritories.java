package pep.territory.placement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pep.platform.aggregate.Creation;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.NotFound;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;

/** Territories that are taken over together, beside those that the vendor has. */
public final class TakenTerritories {

  private static final String PARENT = TerritoryTakeover.PARENT;

  private final Tenant tenant;
  private final Territories territories;
  private final Surveying surveying;
  private final Lineage lineage;
  private final ForeseenTerritories foreseen;
  private final Instant now;
  private final Map<String, Territory> byReference = new HashMap<>();
  private final Map<String, List<Territory>> children = new ConcurrentHashMap<>();
  private final Set<String> moved = ConcurrentHashMap.newKeySet();

  TakenTerritories(
      Tenant tenant,
      List<Territory> known,
      Territories territories,
      Surveying surveying,
      Lineage lineage,
      ForeseenTerritories foreseen,
      Instant now) {
    this.tenant = tenant;
    this.territories = territories;
    this.surveying = surveying;
    this.lineage = lineage;
    this.foreseen = foreseen;
    this.now = now;
    known.forEach(each -> byReference.put(each.id(), each));
    known.forEach(each -> byReference.put(each.code(), each));
  }

  public Optional<Territory> find(String code) {
    return known(code).filter(each -> !each.isTakenBack());
  }

  private Optional<Territory> known(String code) {
    return Optional.ofNullable(byReference.get(code)).filter(each -> each.code().equals(code));
  }

  /** The one with this id, as it is stored or was changed since. */
  public Optional<Territory> withId(String id) {
    return Optional.ofNullable(byReference.get(id)).filter(each -> each.id().equals(id));
  }

  /**
   * A new territory, not stored yet; where one was taken back, that one anew.
   *
   * @param parent id or code
   * @throws InvalidInput if there is no such parent, or it cannot lie in it
   * @throws TerritoryRetired if its parent is out of use
   */
  public Territory draft(String code, String name, @Nullable String parent, Area area) {
    Territory above = parent == null ? null : parent(parent);
    Territory draft = known(code).orElse(null);
    if (draft == null) {
      String id = Creation.random().id(Territory.ID_PREFIX);
      draft = new Territory(tenant, id, code, name, above, area, now);
    } else {
      draft.drawAnew(name, above, area);
    }
    requireWithin(above, draft.id(), area);
    return draft;
  }

  /** Notes in a dry run what would be drawn. */
  public void foresee(Territory draft) {
    foreseen.add(draft);
  }

  /**
   * Changes a territory, without storing it.
   *
   * @param parent id or code
   * @param area null if it keeps its ground
   * @throws TerritoryRetired if it is out of use, or its parent
   * @throws TerritoryInUse if its ground would change under live grants
   * @throws InvalidInput if there is no such parent, or it cannot lie in it
   */
  public void change(
      Territory territory, String name, @Nullable String parent, @Nullable Area area) {
    territory.rename(name);
    Area redrawn = area == null || territory.area().equals(area) ? null : area;
    if (redrawn != null) {
      surveying.requireNoGrants(tenant, territory);
      territory.redraw(redrawn);
    }
    if (!liesIn(territory, parent)) {
      Territory above = parent == null ? null : parent(parent);
      if (above != null) {
        Reparenting.requireNoCircle(territory, above);
      }
      territory.placeBelow(above);
      moved.add(territory.id());
      requireWithin(above, territory.id(), territory.area());
    } else if (redrawn != null && territory.parentId() != null) {
      requireWithin(parent(territory.parentId()), territory.id(), redrawn);
    }
  }

  private static boolean liesIn(Territory territory, @Nullable String parent) {
    return parent == null
        ? territory.parentId() == null
        : parent.equals(territory.parentId())
            || territory.above().stream().findFirst().filter(parent::equals).isPresent();
  }

  /** Whether it was put below another one. */
  boolean moved(Territory territory) {
    return moved.contains(territory.id());
  }

  private Territory parent(String reference) {
    Territory known = byReference.get(reference);
    if (known != null) {
      return known;
    }
    return foreseen
        .find(reference)
        .orElseGet(
            () -> {
              try {
                return territories.get(tenant, reference);
              } catch (NotFound absent) {
                throw InvalidInput.of(
                    PARENT,
                    "unknown-territory",
                    "Name a territory that there is, or that this file draws.");
              }
            });
  }

  private void requireWithin(@Nullable Territory parent, String id, Area area) {
    if (parent != null) {
      List<Territory> siblings =
          Stream.concat(
                  children
                      .computeIfAbsent(
                          parent.id(), absent -> territories.inUseBelow(tenant, absent))
                      .stream(),
                  foreseen.below(parent.id()).stream())
              .toList();
      lineage.require(parent, siblings, id, area, PARENT);
    }
  }
}
