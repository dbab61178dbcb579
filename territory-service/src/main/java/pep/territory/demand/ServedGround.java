package pep.territory.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.Place;
import pep.territory.area.PostalCode;
import pep.territory.area.RegionCode;
import pep.territory.demand.WhiteSpaceSearch.Question;
import pep.territory.demand.WhiteSpaceSearch.ServedBy;
import pep.territory.outlet.OutletAddress;
import pep.territory.outlet.Standing;
import pep.territory.placement.Grant;
import pep.territory.placement.Grants;
import pep.territory.placement.Territories;
import pep.territory.roster.Roster;

/** Who serves demand today: outlets in its postal code, and holders of grants on its ground. */
@Component
class ServedGround {

  private final Territories territories;
  private final Grants grants;
  private final Roster roster;
  private final Clock clock;

  ServedGround(Territories territories, Grants grants, Roster roster, Clock clock) {
    this.territories = territories;
    this.grants = grants;
    this.roster = roster;
    this.clock = clock;
  }

  /** Ground, and the partners that hold it. */
  private record Held(Area area, Set<String> partners) {}

  /**
   * Says who serves demand, as it is asked for.
   *
   * @param standing the open outlets
   * @param places where demand is, as far as it is known
   */
  Function<Demand, WhiteSpace.Service> of(
      Tenant tenant, Question question, List<Standing> standing, Function<Demand, Place> places) {
    Map<String, List<Standing>> outlets =
        question.servedBy() == ServedBy.GRANTS ? Map.of() : byCode(standing);
    List<Held> held =
        question.servedBy() == ServedBy.OUTLETS
            ? List.of()
            : heldToday(tenant, question.productLine());
    return demand -> {
      Set<String> partners = new TreeSet<>();
      for (Held ground : held) {
        if (ground.area().covers(places.apply(demand))) {
          partners.addAll(ground.partners());
        }
      }
      List<Standing> in =
          outlets.getOrDefault(demand.country() + " " + demand.postalCode(), List.of());
      in.forEach(each -> partners.add(each.site().partnerId()));
      return new WhiteSpace.Service(partners, in.size());
    };
  }

  private static Map<String, List<Standing>> byCode(List<Standing> standing) {
    Map<String, List<Standing>> byCode = new HashMap<>();
    standing.forEach(
        each ->
            codes(each.address())
                .forEach(
                    code -> byCode.computeIfAbsent(code, none -> new ArrayList<>()).add(each)));
    return byCode;
  }

  /** Its code and the district that it is in; an outlet whose address has none serves none. */
  private static Set<String> codes(OutletAddress address) {
    String text = address.postalCode();
    String code =
        text == null ? null : PostalCode.read(new RegionCode(address.country()), text).orElse(null);
    return code == null
        ? Set.of()
        : new TreeSet<>(
            List.of(
                address.country() + " " + code, address.country() + " " + code.split(" ", 2)[0]));
  }

  private List<Held> heldToday(Tenant tenant, @Nullable String line) {
    List<Grant> live = grants.live(tenant);
    if (live.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
    Map<String, Set<String>> holders = new HashMap<>();
    for (Grant grant : live) {
      if (grant.period().holdsOn(today) && (line == null || grant.covers(line))) {
        holders
            .computeIfAbsent(grant.territoryId(), none -> new TreeSet<>())
            .add(grant.partnerId());
      }
    }
    return territories.all(tenant, holders.keySet()).stream()
        .map(each -> new Held(each.area(), holders.getOrDefault(each.id(), Set.of())))
        .toList();
  }
}
