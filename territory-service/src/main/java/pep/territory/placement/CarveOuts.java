package pep.territory.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Tenant;
import pep.territory.area.AreaComparison;
import pep.territory.area.AreaRelation.Kind;
import pep.territory.area.PostalGazetteer;

/** Reads which ground a grant is not exclusive in, and which grants that keeps apart. */
@Component
class CarveOuts {

  private final Territories territories;
  private final AreaComparison comparison = new AreaComparison(PostalGazetteer.builtIn());

  CarveOuts(Territories territories) {
    this.territories = territories;
  }

  /**
   * The territories of these ids or codes, as the field {@code carveOuts} names them.
   *
   * @throws InvalidInput if there is none, or it surely lies outside of the granted one
   */
  List<CarveOut> within(Tenant tenant, Territory granted, List<String> named) {
    List<CarveOut> carveOuts = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String field = "carveOuts[" + i + "]";
      String reference = named.get(i);
      Territory out =
          InvalidInput.named(field, "territory", () -> territories.get(tenant, reference));
      if (comparison.compare(granted.area(), out.area()).kind() == Kind.DISJOINT) {
        throw InvalidInput.of(
            field, "outside-territory", "Give ground within " + granted.code() + ".");
      }
      carveOuts.add(new CarveOut(out.id(), out.code()));
    }
    return carveOuts;
  }

  /**
   * The ids of those of the rivals that the requested grant, or they for it, make room for: the
   * territory of the one is carved out of the other, or lies in one that is.
   */
  Set<String> apart(Tenant tenant, GrantTerms requested, List<GrantTerms> rivals) {
    if (requested.carveOuts().isEmpty()
        && rivals.stream().allMatch(each -> each.carveOuts().isEmpty())) {
      return Set.of();
    }
    Set<String> ids = new TreeSet<>(Set.of(requested.territoryId()));
    rivals.forEach(each -> ids.add(each.territoryId()));
    Map<String, Territory> ground =
        territories.all(tenant, ids).stream()
            .collect(Collectors.toMap(Territory::id, Function.identity()));
    Territory own = ground.get(requested.territoryId());
    return rivals.stream()
        .filter(
            rival ->
                lies(ground.get(rival.territoryId()), requested.carveOuts())
                    || lies(own, rival.carveOuts()))
        .map(GrantTerms::grantId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean lies(@Nullable Territory territory, List<CarveOut> carveOuts) {
    return territory != null
        && carveOuts.stream()
            .map(CarveOut::code)
            .anyMatch(code -> code.equals(territory.code()) || territory.above().contains(code));
  }
}
