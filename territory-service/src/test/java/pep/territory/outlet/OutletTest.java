package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  void standsTooCloseUnderAWaiverToThoseThatItIsAboutOnlyAndUntilItEnds() {
    OutletWaiver waiver = new OutletWaiver("wai_1", LocalDate.of(2027, 1, 1), List.of("out_2"));
    Outlet outlet = outlet(false, List.of(RIVAL), waiver);
    assertThat(outlet.asFound()).isFalse();
    assertThat(outlet.waiver()).isEqualTo(waiver);
    Site other = new Site("out_3", "Z", "par_3", new GeoPoint(30, -95.01), 0);
    assertThatThrownBy(() -> outlet(false, List.of(RIVAL, other), waiver))
        .isInstanceOf(OutletTooClose.class);
    assertThat(outlet(false, List.of(), waiver).waiver()).as("not needed").isNull();
    outlet.endWaiver("wai_0");
    assertThat(outlet.waiver()).isEqualTo(waiver);
    outlet.endWaiver("wai_1");
    assertThat(outlet.waiver()).isNull();
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
    return outlet(asFound, rivals, null);
  }

  private static Outlet outlet(boolean asFound, List<Site> rivals, @Nullable OutletWaiver waiver) {
    Site site = new Site("out_1", "X", "par_1", HERE.point(), HERE.radius().metres());
    return new Outlet(
        new Tenant("ven_1"),
        "out_1",
        new KnownPartner("par_1", "A", "Ada", "active"),
        HERE,
        asFound,
        waiver,
        SpacingPolicy.decide(site, rivals),
        List.of(),
        Instant.parse("2026-03-01T10:00:00Z"));
  }
}
