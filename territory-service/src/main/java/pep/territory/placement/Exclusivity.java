package pep.territory.placement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.AreaComparison;
import pep.territory.area.AreaRelation;
import pep.territory.area.PostalGazetteer;

/** Puts a requested grant before the exclusivity policy, together with the grants that hold. */
@Component
class Exclusivity {

  private final Grants grants;
  private final Territories territories;
  private final AreaComparison comparison = new AreaComparison(PostalGazetteer.builtIn());

  Exclusivity(Grants grants, Territories territories) {
    this.grants = grants;
    this.territories = territories;
  }

  GrantDecision decide(
      Tenant tenant, String productLine, GrantTerms requested, Set<String> setAside) {
    return policy(tenant).decide(requested, grants.liveOfLine(tenant, productLine), setAside);
  }

  /** Each area is read and each pair compared once for one decision. */
  private ExclusivityPolicy policy(Tenant tenant) {
    Map<String, Area> areas = new HashMap<>();
    Map<Set<String>, AreaRelation> relations = new HashMap<>();
    return new ExclusivityPolicy(
        (one, other) -> {
          if (one.equals(other)) {
            return new AreaRelation(AreaRelation.Kind.OVERLAPS, "It is the same territory.");
          }
          return relations.computeIfAbsent(
              Set.of(one, other),
              pair -> comparison.compare(area(tenant, areas, one), area(tenant, areas, other)));
        });
  }

  private Area area(Tenant tenant, Map<String, Area> areas, String territoryId) {
    return areas.computeIfAbsent(territoryId, id -> territories.get(tenant, id).area());
  }
}
