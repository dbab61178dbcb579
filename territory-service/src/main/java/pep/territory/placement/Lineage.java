package pep.territory.placement;

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
    Territory parent = territories.get(tenant, parentId);
    parent.requireInUse();
    if (comparison.compare(parent.area(), area).kind() == Kind.DISJOINT) {
      throw InvalidInput.of(
          field, "outside-parent", "Give ground within territory " + parent.code() + ".");
    }
    Optional<Territory> twin =
        territories.inUseBelow(tenant, parentId).stream()
            .filter(sibling -> !sibling.id().equals(id) && sibling.area().equals(area))
            .findFirst();
    if (twin.isPresent()) {
      throw InvalidInput.of(
          field, "same-ground", "Territory " + twin.get().code() + " has this very ground.");
    }
  }
}
