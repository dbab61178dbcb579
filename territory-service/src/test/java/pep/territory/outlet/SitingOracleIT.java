package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pep.platform.aggregate.Creation;
import pep.platform.tenancy.Cause;
import pep.platform.test.Api;
import pep.platform.test.Events;
import pep.platform.test.ServiceTest;
import pep.territory.TestVendor;
import pep.territory.area.GeoPoint;
import pep.territory.roster.Roster;

/** What the cells in the store find, against a look at every outlet. */
@ServiceTest
class SitingOracleIT {

  private static final long SEED = 71;
  private static final int OUTLETS = 250;
  private static final Cause CAUSE = Cause.ofClock("test");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired Siting siting;

  @Test
  void findsTheNeighboursThatALookAtEveryOpenOutletFinds() {
    TestVendor vendor = new TestVendor(api, events, roster);
    String partner = vendor.activePartner("A");
    Random random = new Random(SEED);
    List<Outlet> open = new ArrayList<>();
    for (int i = 0; i < OUTLETS; i++) {
      OutletDetails details = details("O" + i, random);
      Outlet placed =
          siting.place(
              vendor.tenant(),
              new Siting.Application(partner, details, null, true),
              Creation.random(),
              CAUSE);
      assertThat(placed.decision().neighbours())
          .as("seed %d, outlet %d at %s", SEED, i, placed.site())
          .extracting(Neighbour::outletId)
          .containsExactlyInAnyOrderElementsOf(tooClose(placed, open));
      open.add(placed);
      if (random.nextInt(4) == 0) {
        Outlet closing = open.remove(random.nextInt(open.size()));
        siting.close(vendor.tenant(), closing.id(), null, "moved", CAUSE);
      }
    }
  }

  private static List<String> tooClose(Outlet placed, List<Outlet> open) {
    return open.stream()
        .filter(other -> other.brand().equals(placed.brand()))
        .filter(
            other ->
                placed.point().metresTo(other.point())
                    < Math.max(placed.radius().metres(), other.radius().metres()))
        .map(Outlet::id)
        .toList();
  }

  /** Two brands, across the line of 180 degrees, with radii from nothing to the largest. */
  private static OutletDetails details(String code, Random random) {
    double longitude = 179 + 2 * random.nextDouble();
    return new OutletDetails(
        code,
        "Outlet " + code,
        random.nextBoolean() ? "red" : "blue",
        new OutletAddress(null, null, null, null, "FJ"),
        new GeoPoint(-18 + 2 * random.nextDouble(), longitude > 180 ? longitude - 360 : longitude),
        new ProtectedRadius(
            BigDecimal.valueOf(random.nextInt(10) == 0 ? 80_467 : random.nextInt(20_000), 3),
            ProtectedRadius.Unit.KM));
  }
}
