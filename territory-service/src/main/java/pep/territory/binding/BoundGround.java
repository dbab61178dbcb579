package pep.territory.binding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Place;
import pep.territory.placement.CarveOut;
import pep.territory.placement.Grant;
import pep.territory.placement.Grants;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territory;
import pep.territory.roster.Roster;

/** Where a place is another partner's alone, and what the vendor wants done about it. */
@Service
public class BoundGround {

  private final Bindings bindings;
  private final Grants grants;
  private final Surveying surveying;
  private final Roster roster;
  private final Clock clock;

  BoundGround(Bindings bindings, Grants grants, Surveying surveying, Roster roster, Clock clock) {
    this.bindings = bindings;
    this.grants = grants;
    this.surveying = surveying;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * The exclusive grants of others that hold today and surely cover the customer's place, in the
   * order of their ids.
   *
   * @param lines of the deal; none for all
   */
  public List<ForeignGround> ofDeal(
      Tenant tenant, String partnerId, Set<String> lines, Place place) {
    Binding binding = bindings.of(tenant).binding();
    return foreign(
        tenant, grants.exclusiveOfOthers(tenant, partnerId, lines), lines, place, binding::ofDeals);
  }

  /** The exclusive grants of others, of any line, that hold today and surely cover the place. */
  public List<ForeignGround> ofOutlet(Tenant tenant, String partnerId, Place place) {
    Binding binding = bindings.of(tenant).binding();
    return foreign(
        tenant,
        grants.exclusiveOfOthers(tenant, partnerId, Set.of()),
        Set.of(),
        place,
        binding::ofOutlets);
  }

  /**
   * As {@link #ofOutlet}, to be asked of many outlets: what the vendor granted is read once.
   *
   * @return tells of a partner and a place
   */
  public BiFunction<String, Place, List<ForeignGround>> ofOutlets(Tenant tenant) {
    Binding binding = bindings.of(tenant).binding();
    List<Grant> exclusive = grants.allExclusive(tenant);
    return (partnerId, place) ->
        foreign(
            tenant,
            exclusive.stream().filter(grant -> !grant.partnerId().equals(partnerId)).toList(),
            Set.of(),
            place,
            binding::ofOutlets);
  }

  private List<ForeignGround> foreign(
      Tenant tenant,
      List<Grant> exclusive,
      Set<String> lines,
      Place place,
      Function<String, Measure> measure) {
    if (exclusive.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
    Set<String> granted =
        exclusive.stream()
            .flatMap(
                grant ->
                    Stream.concat(
                        Stream.of(grant.territoryId()),
                        grant.carveOuts().stream().map(CarveOut::territoryId)))
            .collect(Collectors.toSet());
    Set<String> covering =
        surveying.locate(tenant, place, granted).stream()
            .map(Territory::id)
            .collect(Collectors.toSet());
    return exclusive.stream()
        .filter(grant -> covering.contains(grant.territoryId()))
        .filter(
            grant ->
                grant.carveOuts().stream().noneMatch(each -> covering.contains(each.territoryId())))
        .filter(grant -> grant.period().holdsOn(today))
        .sorted(Comparator.comparing(Grant::id))
        .flatMap(
            grant ->
                concerned(grant, lines)
                    .map(line -> ForeignGround.of(grant, line, measure.apply(line))))
        .toList();
  }

  /** The lines that a deal is about and the grant is for; the grant's own where it is narrower. */
  private static Stream<String> concerned(Grant grant, Set<String> lines) {
    return lines.isEmpty()
        ? Stream.of(grant.productLine())
        : lines.stream()
            .filter(line -> ProductLines.meet(grant.productLine(), line))
            .map(line -> grant.covers(line) ? line : grant.productLine())
            .distinct()
            .sorted();
  }
}
