package pep.territory.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;

/**
 * The parents of many territories, and what lies in them: each read once, and grown by what is
 * added.
 */
final class Kinship {

  private final Tenant tenant;
  private final Territories territories;
  private final Lineage lineage;
  private final Map<String, Territory> parents = new HashMap<>();
  private final Map<String, List<Territory>> children = new HashMap<>();

  Kinship(Tenant tenant, Territories territories, Lineage lineage) {
    this.tenant = tenant;
    this.territories = territories;
    this.lineage = lineage;
  }

  /**
   * Adds a territory to those of its parent, if it has one.
   *
   * @throws TerritoryRetired if its parent is out of use
   * @throws InvalidInput if its ground is outside of its parent's, or a sibling's; told of the
   *     column {@code parent}
   */
  void add(Territory territory) {
    String parentId = territory.parentId();
    if (parentId == null) {
      return;
    }
    Territory parent = parents.computeIfAbsent(parentId, id -> territories.get(tenant, id));
    List<Territory> siblings =
        children.computeIfAbsent(
            parentId, id -> new ArrayList<>(territories.inUseBelow(tenant, id)));
    lineage.require(parent, siblings, territory.id(), territory.area(), TerritoryTakeover.PARENT);
    siblings.add(territory);
  }
}
