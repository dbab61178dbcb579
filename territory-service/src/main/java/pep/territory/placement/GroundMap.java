package pep.territory.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.platform.productline.ProductLines;
import pep.platform.tenancy.PartnerCaller;
import pep.platform.tenancy.Reach;
import pep.platform.tenancy.Tenant;
import pep.territory.area.Area;
import pep.territory.area.BoundingBox;
import pep.territory.area.Outlines;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;
import pep.territory.placement.MappedTerritory.Held;
import pep.territory.roster.Roster;

/** Which territories lie in a part of the map, and who holds them. */
@Service
public class GroundMap {

  /** As many territories as one answer has, and as many as are looked at for it. */
  public static final int MOST = 5_000;

  private static final int LOOKED_AT = 20_000;

  private final Territories territories;
  private final Grants grants;
  private final Roster roster;
  private final Clock clock;
  private final Outlines outlines = Outlines.builtIn();

  GroundMap(Territories territories, Grants grants, Roster roster, Clock clock) {
    this.territories = territories;
    this.grants = grants;
    this.roster = roster;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param productLine whose grants count; none for every line's
   * @param partnerCode whose territories alone; none for all
   */
  public record Question(
      BoundingBox box, @Nullable String productLine, @Nullable String partnerCode) {}

  /**
   * The territories in use that perhaps reach into a box, in the order of their codes. A partner
   * finds those that it holds a grant on, now or later, and of who holds them itself alone.
   *
   * @return at most one more than the {@link #MOST}
   */
  public List<MappedTerritory> within(Reach reach, Question question) {
    Tenant tenant = reach.tenant();
    List<Grant> live =
        reach instanceof PartnerCaller partner
            ? grants.liveOf(tenant, partner.partnerId())
            : grants.live(tenant);
    Set<String> own =
        reach instanceof PartnerCaller
            ? live.stream().map(Grant::territoryId).collect(Collectors.toSet())
            : null;
    LocalDate today = LocalDate.ofInstant(clock.instant(), roster.zone(tenant));
    Map<String, List<Grant>> holding =
        live.stream()
            .filter(grant -> grant.period().holdsOn(today))
            .filter(grant -> asks(question.productLine(), grant.productLine()))
            .collect(Collectors.groupingBy(Grant::territoryCode));
    return territories.inUse(tenant, own, LOOKED_AT).stream()
        .filter(territory -> reaches(territory.area(), question.box()))
        .map(territory -> mapped(territory, holding))
        .filter(
            it -> question.partnerCode() == null || it.partners().contains(question.partnerCode()))
        .sorted(Comparator.comparing(it -> it.territory().code()))
        .limit(MOST + 1L)
        .toList();
  }

  private static MappedTerritory mapped(Territory territory, Map<String, List<Grant>> holding) {
    List<Grant> held =
        Stream.concat(Stream.of(territory.code()), territory.above().stream())
            .flatMap(code -> holding.getOrDefault(code, List.of()).stream())
            .toList();
    return new MappedTerritory(
        territory,
        held.stream()
            .map(grant -> held(grant, territory))
            .max(Comparator.naturalOrder())
            .orElse(Held.FREE),
        held.stream().map(Grant::partnerCode).distinct().sorted().toList());
  }

  private static Held held(Grant grant, Territory territory) {
    boolean carvedOut =
        grant.carveOuts().stream()
            .map(CarveOut::code)
            .anyMatch(code -> code.equals(territory.code()) || territory.above().contains(code));
    return carvedOut ? Held.OPEN : Held.valueOf(grant.kind().name());
  }

  private boolean reaches(Area area, BoundingBox box) {
    return area.polygons().stream().anyMatch(polygons -> polygons.bounds().meets(box))
        || reach(area.regions(), box)
        || reach(area.postalCodes().stream().map(PostalCodes::within).toList(), box);
  }

  private boolean reach(Collection<RegionCode> regions, BoundingBox box) {
    return regions.stream().anyMatch(region -> outlines.perhapsReaches(region, box));
  }

  private static boolean asks(@Nullable String asked, String line) {
    return asked == null || ProductLines.cover(line, asked);
  }
}
