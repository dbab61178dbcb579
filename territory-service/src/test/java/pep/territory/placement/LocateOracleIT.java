package pep.territory.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.area.Area;
import pep.territory.area.GeoJson;
import pep.territory.area.GeoPoint;
import pep.territory.area.Place;
import pep.territory.area.PostalCodes;
import pep.territory.area.RegionCode;
import pep.territory.roster.Roster;

/** What the indexes in the store find, against a look at every territory. */
@ServiceTest
class LocateOracleIT {

  private static final long SEED = 33;
  private static final int TERRITORIES = 80;
  private static final int PLACES = 300;
  private static final List<String> REGIONS = List.of("AT", "AT-1", "AT-2", "DE", "DE-BY", "DE-BE");
  private static final Cause CAUSE = Cause.ofClock("test");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired Surveying surveying;
  @Autowired Locating locating;

  @Test
  void findsTheTerritoriesThatALookAtEachOneFinds() {
    TestVendor vendor = new TestVendor(api, events, roster);
    Random random = new Random(SEED);
    List<Territory> all = new ArrayList<>();
    for (int i = 0; i < TERRITORIES; i++) {
      Surveying.Drawing drawing =
          new Surveying.Drawing("T%03d".formatted(i), "T" + i, null, area(random));
      all.add(surveying.draw(vendor.tenant(), drawing, Creation.random(), CAUSE));
    }

    List<Place> places = new ArrayList<>();
    List<Located> single = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      Place place = place(random);
      places.add(place);
      single.add(surveying.locate(vendor.tenant(), place));
      assertThat(single.getLast().territories())
          .as("seed %d, place %d: %s %s", SEED, i, place.point(), place.region())
          .extracting(Territory::code)
          .containsExactlyElementsOf(
              all.stream()
                  .filter(territory -> territory.area().covers(place))
                  .map(Territory::code)
                  .toList());
    }
    assertThat(codes(locating.all(vendor.tenant(), places)))
        .as("seed %d: together as alone", SEED)
        .isEqualTo(codes(single));
  }

  private static List<List<String>> codes(List<Located> found) {
    return found.stream()
        .map(each -> each.territories().stream().map(Territory::code).toList())
        .toList();
  }

  /** With a subdivision, so that no gazetteer has to find it first. */
  private static Place place(Random random) {
    GeoPoint point =
        random.nextBoolean() ? new GeoPoint(random.nextInt(9), random.nextInt(9)) : null;
    boolean named = point == null || random.nextBoolean();
    RegionCode region = named ? region(random, List.of("AT-1", "AT-2", "DE-BY", "DE-BE")) : null;
    @Nullable String code =
        region != null && random.nextBoolean() ? postalCode(random, region) : null;
    return new Place(point, region, code);
  }

  private static Area area(Random random) {
    RegionCode region = region(random, REGIONS);
    return switch (random.nextInt(3)) {
      case 0 -> Area.ofRegions(region);
      case 1 -> Area.ofPostalCodes(PostalCodes.of(region, List.of(postalCode(random, region))));
      default -> square(random.nextInt(7), random.nextInt(7), 1 + random.nextInt(3));
    };
  }

  private static RegionCode region(Random random, List<String> of) {
    return new RegionCode(of.get(random.nextInt(of.size())));
  }

  private static String postalCode(Random random, RegionCode region) {
    String code = String.valueOf(1000 + random.nextInt(4));
    return region.country().value().equals("DE") ? "8" + code : code;
  }

  private static Area square(int west, int south, int size) {
    List<List<Integer>> ring =
        List.of(
            List.of(west, south),
            List.of(west + size, south),
            List.of(west + size, south + size),
            List.of(west, south + size),
            List.of(west, south));
    return Area.ofPolygons(new GeoJson("Polygon", List.of(ring)).toPolygons(null));
  }
}
