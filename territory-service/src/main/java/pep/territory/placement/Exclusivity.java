package pep.territory.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pep.platform.reason.Reason;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.AreaComparison;
import pep.territory.area.AreaRelation;
import pep.territory.area.PostalGazetteer;

/** Puts a requested grant before the exclusivity policy, together with the grants that hold. */
@Component
class Exclusivity {

  private static final AreaRelation SAME_TERRITORY =
      new AreaRelation(AreaRelation.Kind.OVERLAPS, Reason.of("same-territory"));

  private final Grants grants;
  private final Territories territories;
  private final CarveOuts carveOuts;
  private final AreaComparison comparison = new AreaComparison(PostalGazetteer.builtIn());

  Exclusivity(Grants grants, Territories territories, CarveOuts carveOuts) {
    this.grants = grants;
    this.territories = territories;
    this.carveOuts = carveOuts;
  }

  /** A decision and what it rested on. */
  record Ruling(GrantDecision decision, GrantFacts facts) {}

  Ruling decide(Tenant tenant, GrantTerms requested, Set<String> setAside) {
    return decide(tenant, requested, setAside, Map.of());
  }

  /**
   * Decides as if some territories had other ground.
   *
   * @param grounds by the ids of these territories
   */
  Ruling decide(
      Tenant tenant, GrantTerms requested, Set<String> setAside, Map<String, Area> grounds) {
    Map<Set<String>, AreaRelation> asked = new HashMap<>();
    List<GrantTerms> rivals =
        ExclusivityPolicy.rivals(requested, grants.liveOfLine(tenant, requested.productLine()));
    Set<String> carvedOut = carveOuts.apart(tenant, requested, rivals);
    GrantDecision decision =
        policy(tenant, asked, claimed(grounds)).decide(requested, rivals, setAside, carvedOut);
    return new Ruling(decision, GrantFacts.of(rivals, asked, setAside, carvedOut));
  }

  /** Whether deciding on the grant again, from the facts that were kept, gives the same. */
  boolean replays(Grant grant) {
    GrantFacts facts = grant.facts();
    if (facts == null) {
      return false;
    }
    GrantDecision again =
        ExclusivityPolicy.again(
            grant.terms(), facts, grants.terms(grant.tenant(), facts.considered()));
    return grant.decision().equals(again)
        && Reason.sameFacts(grant.decision().reasons(), again.reasons());
  }

  /** Each area is read and each pair compared once for one decision. */
  private ExclusivityPolicy policy(
      Tenant tenant, Map<Set<String>, AreaRelation> asked, Map<String, List<Area>> areas) {
    return new ExclusivityPolicy(
        (one, other) ->
            asked.computeIfAbsent(
                Set.copyOf(List.of(one, other)),
                pair ->
                    one.equals(other)
                        ? SAME_TERRITORY
                        : comparison.compare(
                            area(tenant, areas, one), area(tenant, areas, other))));
  }

  private static Map<String, List<Area>> claimed(Map<String, Area> grounds) {
    Map<String, List<Area>> claimed = new HashMap<>();
    grounds.forEach((id, area) -> claimed.put(id, List.of(area)));
    return claimed;
  }

  private List<Area> area(Tenant tenant, Map<String, List<Area>> areas, String territoryId) {
    return areas.computeIfAbsent(territoryId, id -> territories.get(tenant, id).claimed());
  }
}
