package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.platform.tenancy.Tenant;
import pep.territory.area.GeoPoint;
import pep.territory.roster.KnownPartner;

class OutletTest {

  private static final OutletDetails HERE =
      new OutletDetails(
          "X",
          "X",
          "",
          new OutletAddress(null, null, "77494", "US-TX", "US"),
          new GeoPoint(30, -95),
          new ProtectedRadius(new BigDecimal("5"), ProtectedRadius.Unit.MI));
  private static final Site RIVAL = new Site("out_2", "Y", "par_2", new GeoPoint(30, -95.01), 0);

  @Test
  void isPlacedInWhiteSpaceWithTheCellsItsCircleReaches() {
    Outlet outlet = outlet(false, List.of());
    assertThat(outlet.status()).isEqualTo(OutletStatus.OPEN);
    assertThat(outlet.asFound()).isFalse();
    assertThat(outlet.site().radius()).isEqualTo(8046.72);
    assertThat(outlet.details()).isEqualTo(HERE);
  }

  @Test
  void isRefusedTooCloseToAnotherAndSaysHowFar() {
    assertThatThrownBy(() -> outlet(false, List.of(RIVAL)))
        .isInstanceOf(OutletTooClose.class)
        .hasMessageContaining("Outlet Y is 0.60 mi away; 5.00 mi are protected.");
  }

  @Test
  void isRecordedTooCloseToAnotherAsItWasFound() {
    Outlet outlet = outlet(true, List.of(RIVAL));
    assertThat(outlet.asFound()).isTrue();
    assertThat(outlet.decision().neighbours()).hasSize(1);
    assertThat(outlet(true, List.of()).asFound()).isFalse();
  }

  @Test
  void closesOnceAndKeepsItsFirstReason() {
    Outlet outlet = outlet(false, List.of());
    outlet.close("moved");
    outlet.close("again");
    assertThat(outlet.status()).isEqualTo(OutletStatus.CLOSED);
    assertThat(outlet.closeReason()).isEqualTo("moved");
  }

  private static Outlet outlet(boolean asFound, List<Site> rivals) {
    Site site = new Site("out_1", "X", "par_1", HERE.point(), HERE.radius().metres());
    return new Outlet(
        new Tenant("ven_1"),
        "out_1",
        new KnownPartner("par_1", "A", "Ada", "active"),
        HERE,
        asFound,
        SpacingPolicy.decide(site, rivals),
        List.of(),
        Instant.parse("2026-03-01T10:00:00Z"));
  }
}
