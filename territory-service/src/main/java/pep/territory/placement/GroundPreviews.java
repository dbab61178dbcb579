package pep.territory.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.Place;
import pep.territory.roster.Roster;

/** Tells beforehand who and what moves with the ground of a territory. */
@Service
public class GroundPreviews {

  private final Territories territories;
  private final Grants grants;
  private final Redrawing redrawing;
  private final Surveying surveying;
  private final List<GroundBound> bound;
  private final Roster roster;
  private final Clock clock;

  GroundPreviews(
      Territories territories,
      Grants grants,
      Redrawing redrawing,
      Surveying surveying,
      List<GroundBound> bound,
      Roster roster,
      Clock clock) {
    this.territories = territories;
    this.grants = grants;
    this.redrawing = redrawing;
    this.surveying = surveying;
    this.bound = bound;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * What would move.
   *
   * @param id of the territory, or its code
   * @param from the first day of the other ground, in the vendor's time zone; none for today
   */
  public GroundPreview of(Tenant tenant, String id, Area area, @Nullable LocalDate from) {
    Territory territory = territories.get(tenant, id);
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
    LocalDate first = from == null || from.isBefore(today) ? today : from;
    Predicate<Place> before = within(territory.area());
    Predicate<Place> after = within(area);
    return GroundPreview.of(
        grants.liveOn(tenant, List.of(territory.id())),
        redrawing.conflicts(tenant, territory, area, first),
        bound.stream().flatMap(each -> each.moved(tenant, before, after)).toList());
  }

  private Predicate<Place> within(Area area) {
    return place -> area.covers(surveying.known(place));
  }
}
