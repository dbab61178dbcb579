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

/** Decisions are made again from the store alone, after outlets around them have closed. */
@ServiceTest
class OutletReplayIT {

  private static final long SEED = 20261125;
  private static final int REQUESTS = 400;
  private static final Cause CAUSE = Cause.ofClock("test");

  @Autowired Api api;
  @Autowired Events events;
  @Autowired Roster roster;
  @Autowired Siting siting;
  @Autowired Outlets outlets;

  @Test
  void everyStoredDecisionIsReadAsItWasMadeAndMadeAgainAsItWasStored() {
    TestVendor vendor = new TestVendor(api, events, roster);
    String partner = vendor.activePartner("A");
    Random random = new Random(SEED);
    List<Outlet> made = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      try {
        made.add(
            siting.place(
                vendor.tenant(),
                new Siting.Application(
                    partner, details("O" + i, random), null, random.nextBoolean()),
                Creation.random(),
                CAUSE));
      } catch (OutletTooClose refused) {
        // Nothing is kept of a refusal, so that there is nothing to make again.
      }
      if (random.nextInt(3) == 0) {
        String closing = made.get(random.nextInt(made.size())).id();
        siting.close(vendor.tenant(), closing, null, "moved", CAUSE);
      }
    }

    for (Outlet outlet : made) {
      Outlet stored = outlets.get(vendor.tenant(), outlet.id());
      assertThat(stored.decision()).as("seed %d", SEED).isEqualTo(outlet.decision());
      assertThat(siting.replays(stored))
          .as("seed %d, %s, %s", SEED, stored.site(), stored.decision())
          .isTrue();
    }
    assertThat(made).extracting(Outlet::asFound).contains(true, false);
    assertThat(made)
        .as("decisions beside other outlets")
        .filteredOn(outlet -> outlet.decision().considered().size() > 5)
        .hasSizeGreaterThan(50);
  }

  private static OutletDetails details(String code, Random random) {
    ProtectedRadius.Unit unit =
        random.nextBoolean() ? ProtectedRadius.Unit.MI : ProtectedRadius.Unit.KM;
    return new OutletDetails(
        code,
        "Outlet " + code,
        "",
        new OutletAddress(null, null, null, null, "US"),
        new GeoPoint(29 + random.nextDouble(), -95 + random.nextDouble()),
        new ProtectedRadius(BigDecimal.valueOf(random.nextInt(100), 1), unit));
  }
}
