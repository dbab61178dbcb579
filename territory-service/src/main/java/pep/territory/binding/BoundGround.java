package pep.territory.binding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import pep.platform.aggregate.AggregateStore;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.Creation;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Place;
import pep.territory.guard.Guards;
import pep.territory.placement.CarveOut;
import pep.territory.placement.Grant;
import pep.territory.placement.Grants;
import pep.territory.placement.Surveying;
import pep.territory.placement.Territory;
import pep.territory.roster.Roster;

/** Where a place is another partner's alone, and what the vendor wants done about it. */
@Service
public class BoundGround {

  private static final String GUARD = "binding";

  private final AggregateStore<BindingRules> rules;
  private final Grants grants;
  private final Surveying surveying;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  BoundGround(
      AggregateStores stores,
      Grants grants,
      Surveying surveying,
      Guards guards,
      Roster roster,
      Clock clock) {
    this.rules = stores.of(BindingRules.KIND);
    this.grants = grants;
    this.surveying = surveying;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /** How hard the vendor's grants bind. */
  public Binding binding(Tenant tenant) {
    return rules.find(tenant, id(tenant)).map(BindingRules::binding).orElse(Binding.DEFAULT);
  }

  /** Says how hard they bind from now on; what was decided before stays. */
  public Binding change(Tenant tenant, Binding binding, Cause cause) {
    for (int i = 0; i < binding.lines().size(); i++) {
      String line = binding.lines().get(i).productLine();
      roster.requireProductLine(tenant, line, "lines[" + i + "].productLine");
    }
    return guards.holding(
        tenant,
        new TreeSet<>(Set.of(GUARD)),
        () -> {
          BindingRules stored = rules.find(tenant, id(tenant)).orElse(null);
          if (stored == null) {
            stored = new BindingRules(tenant, id(tenant), binding, clock.instant());
            return rules.create(stored, Creation.random(), cause).binding();
          }
          stored.change(binding);
          return rules.save(stored, cause).binding();
        });
  }

  /**
   * The exclusive grants of others that hold today and surely cover the customer's place, in the
   * order of their ids.
   *
   * @param lines of the deal; none for all
   */
  public List<ForeignGround> ofDeal(
      Tenant tenant, String partnerId, Set<String> lines, Place place) {
    Binding binding = binding(tenant);
    return foreign(
        tenant, grants.exclusiveOfOthers(tenant, partnerId, lines), lines, place, binding::ofDeals);
  }

  /** The exclusive grants of others, of any line, that hold today and surely cover the place. */
  public List<ForeignGround> ofOutlet(Tenant tenant, String partnerId, Place place) {
    Binding binding = binding(tenant);
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
    Binding binding = binding(tenant);
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

  private static String id(Tenant tenant) {
    return Creation.derivedFrom("binding/" + tenant.vendorId()).id(BindingRules.ID_PREFIX);
  }
}
