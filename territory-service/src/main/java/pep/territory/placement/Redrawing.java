package pep.territory.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.http.ETags;
import pep.platform.problem.InvalidInput;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.guard.Guards;
import pep.territory.placement.GrantDecision.Outcome;
import pep.territory.roster.Roster;

/**
 * Changes the ground of a territory under live grants: they go on, on the ground as it is then. It
 * is refused where one of them could not have been issued so.
 */
@Service
public class Redrawing {

  private final Territories territories;
  private final Lineage lineage;
  private final Grants grants;
  private final Exclusivity exclusivity;
  private final Guards guards;
  private final Roster roster;
  private final Clock clock;

  Redrawing(
      Territories territories,
      Lineage lineage,
      Grants grants,
      Exclusivity exclusivity,
      Guards guards,
      Roster roster,
      Clock clock) {
    this.territories = territories;
    this.lineage = lineage;
    this.grants = grants;
    this.exclusivity = exclusivity;
    this.guards = guards;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * The live grants on the territory that could not hold with this ground from a day on; nothing is
   * changed.
   *
   * @param from the first day, in the vendor's time zone
   */
  public List<GroundConflict> conflicts(
      Tenant tenant, Territory territory, Area area, LocalDate from) {
    Map<String, Area> grounds = Map.of(territory.id(), area);
    return grants.liveOn(tenant, List.of(territory.id())).stream()
        .flatMap(grant -> conflict(tenant, grant, from, grounds).stream())
        .toList();
  }

  private Optional<GroundConflict> conflict(
      Tenant tenant, Grant grant, LocalDate from, Map<String, Area> grounds) {
    return grant
        .period()
        .leftOn(from)
        .map(
            days ->
                exclusivity
                    .decide(tenant, grant.terms().within(days), grant.doubtsSetAside(), grounds)
                    .decision())
        .filter(decision -> decision.outcome() != Outcome.ISSUE)
        .map(decision -> GroundConflict.of(grant, decision));
  }

  /**
   * Gives the territory other ground, now or from a day on. What is planned counts as claimed until
   * then. The ground that it has takes a plan back.
   *
   * @param from the first day, in the vendor's time zone; today or before for now
   * @throws GroundContested if live grants could not hold there
   * @throws InvalidInput if it surely lies outside of the parent's, or is a sibling's
   */
  public Territory amend(
      Tenant tenant, String id, @Nullable String ifMatch, Area area, LocalDate from, Cause cause) {
    String territoryId = territories.get(tenant, id).id();
    return guards.holding(
        tenant,
        Placement.guardsOf(territoryId),
        () -> amended(tenant, territoryId, ifMatch, area, from, cause));
  }

  private Territory amended(
      Tenant tenant, String id, @Nullable String ifMatch, Area area, LocalDate from, Cause cause) {
    Territory territory = territories.get(tenant, id);
    ETags.check(ifMatch, territory);
    territory.requireInUse();
    String parentId = territory.parentId();
    if (parentId != null) {
      lineage.require(tenant, parentId, id, area, "area");
    }
    ZoneId zone = roster.zone(tenant);
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    LocalDate first = from.isAfter(today) ? from : today;
    List<GroundConflict> conflicts = conflicts(tenant, territory, area, first);
    if (!conflicts.isEmpty()) {
      throw new GroundContested(territory.code(), conflicts);
    }
    territory.giveUpPlan();
    if (!first.isAfter(today)) {
      territory.redraw(area);
    } else if (!territory.area().equals(area)) {
      territory.plan(area, first, cause.why(), zone);
    }
    return territories.save(territory, cause);
  }

  /** What the clock does on the first day of ground that was planned. */
  void redrawWhenDue(Tenant tenant, String id) {
    guards.holding(
        tenant,
        new TreeSet<>(List.of(Surveying.guard(id))),
        () -> {
          Territory territory = territories.get(tenant, id);
          territory.redrawWhenDue(clock.instant());
          return territories.save(territory, Cause.ofClock("planned-ground"));
        });
  }
}
