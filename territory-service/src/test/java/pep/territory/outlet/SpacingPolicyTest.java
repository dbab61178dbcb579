package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import pep.territory.area.GeoPoint;
import pep.territory.area.InvalidArea;

class SpacingPolicyTest {

  private static final GeoPoint HERE = new GeoPoint(29.749788, -95.798871);

  @Test
  void measuresKnownDistances() {
    GeoPoint paris = new GeoPoint(48.8566, 2.3522);
    GeoPoint london = new GeoPoint(51.5074, -0.1278);
    assertThat(paris.metresTo(london)).isCloseTo(343_556, within(100.0));
    assertThat(london.metresTo(paris)).isEqualTo(paris.metresTo(london));
    assertThat(new GeoPoint(0, 179.9).metresTo(new GeoPoint(0, -179.9)))
        .isCloseTo(22_239, within(1.0));
    assertThat(new GeoPoint(90, 0).metresTo(new GeoPoint(-90, 0)))
        .isCloseTo(Math.PI * GeoPoint.MEAN_EARTH_RADIUS, within(0.001));
  }

  @Test
  void grantsWhiteSpace() {
    SpacingDecision decision =
        SpacingPolicy.decide(site("new", HERE, 8046), List.of(site("far", north(9000), 8046)));
    assertThat(decision.granted()).isTrue();
    assertThat(decision.neighbours()).isEmpty();
    assertThat(decision.reasons()).extracting("code").containsExactly("white-space");
  }

  @Test
  void refusesWithTheNeighboursNearestFirst() {
    SpacingDecision decision =
        SpacingPolicy.decide(
            site("new", HERE, 8046),
            List.of(
                site("b", north(5000), 0), site("a", north(200), 0), site("c", north(9000), 0)));
    assertThat(decision.granted()).isFalse();
    assertThat(decision.neighbours()).extracting(Neighbour::outletId).containsExactly("a", "b");
    assertThat(decision.neighbours().getFirst().metres()).isCloseTo(200, within(0.01));
  }

  @Test
  void keepsOutOfTheCircleOfAnOutletWithALargerRadius() {
    assertThat(
            SpacingPolicy.decide(site("new", HERE, 0), List.of(site("a", north(500), 1000)))
                .granted())
        .isFalse();
  }

  @Test
  void standsOnTheCircleWithoutBeingWithinIt() {
    GeoPoint there = north(5000);
    double distance = HERE.metresTo(there);
    assertThat(SpacingPolicy.tooClose(site("a", HERE, distance), site("b", there, 0))).isEmpty();
    assertThat(SpacingPolicy.tooClose(site("a", HERE, distance + 0.001), site("b", there, 0)))
        .isPresent();
  }

  @Test
  void doesNotCrowdItself() {
    assertThat(SpacingPolicy.decide(site("a", HERE, 9), List.of(site("a", HERE, 9))).granted())
        .isTrue();
  }

  @Test
  void readsMilesAndKilometres() {
    ProtectedRadius five = new ProtectedRadius(new BigDecimal("5"), ProtectedRadius.Unit.MI);
    assertThat(five.metres()).isEqualTo(8046.72);
    assertThat(five.inUnit(1609.344)).isEqualByComparingTo("1.00");
    assertThat(new ProtectedRadius(new BigDecimal("1.5"), ProtectedRadius.Unit.KM).metres())
        .isEqualTo(1500);
    assertThatThrownBy(() -> new ProtectedRadius(new BigDecimal("-1"), ProtectedRadius.Unit.KM))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ProtectedRadius(new BigDecimal("50.1"), ProtectedRadius.Unit.MI))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).isInstanceOf(InvalidArea.class);
  }

  private static GeoPoint north(double metres) {
    return new GeoPoint(
        HERE.latitude() + Math.toDegrees(metres / GeoPoint.MEAN_EARTH_RADIUS), HERE.longitude());
  }

  private static Site site(String id, GeoPoint point, double radius) {
    return new Site(id, id, "prt_1", point, radius);
  }
}
