package pep.territory.placement;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.AreaComparison;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.area.PostalGazetteer;

/** What a territory may be below another. */
@Component
class Lineage {

  private final Territories territories;
  private final AreaComparison comparison = new AreaComparison(PostalGazetteer.builtIn());

  Lineage(Territories territories) {
    this.territories = territories;
  }

  /**
   * Checks that a territory may be a child of the parent.
   *
   * @param id of the child; one that there is not yet has none of its own
   * @param field that says so in the request
   * @throws TerritoryRetired if the parent is out of use
   * @throws InvalidInput if the ground surely lies outside of the parent's, or is a sibling's
   */
  void require(Tenant tenant, String parentId, String id, Area area, String field) {
    require(
        territories.get(tenant, parentId),
        territories.inUseBelow(tenant, parentId),
        id,
        area,
        field);
  }

  /**
   * The same beside what the parent holds.
   *
   * @param siblings in use; the child may be among them
   */
  void require(Territory parent, List<Territory> siblings, String id, Area area, String field) {
    parent.requireInUse();
    if (comparison.compare(parent.area(), area).kind() == Kind.DISJOINT) {
      throw InvalidInput.of(
          field, "outside-parent", "Give ground within territory " + parent.code() + ".");
    }
    StoredArea ground = StoredArea.of(area);
    Optional<Territory> twin =
        siblings.stream()
            .filter(sibling -> !sibling.id().equals(id) && sibling.hasGround(ground))
            .findFirst();
    if (twin.isPresent()) {
      throw InvalidInput.of(
          field, "same-ground", "Territory " + twin.get().code() + " has this very ground.");
    }
  }
}
