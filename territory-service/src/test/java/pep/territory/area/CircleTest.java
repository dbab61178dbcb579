package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CircleTest {

  @Test
  void holdsWhatIsNearerAndNothingFarther() {
    long seed = 78;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      GeoPoint centre = new GeoPoint(random.nextDouble(-70, 70), random.nextDouble(-180, 180));
      double radius = random.nextDouble(100, 1_000_000);
      Polygons circle = new Circle(centre, radius).toPolygons(null);
      for (int k = 0; k < 20; k++) {
        GeoPoint place = near(random, centre, radius);
        double part = centre.metresTo(place) / radius;
        if (part < 0.99 || part > 1.01) {
          assertThat(circle.covers(place))
              .as("seed %d: %s at %s of %s", seed, place, part, centre)
              .isEqualTo(part < 1);
        }
      }
    }
  }

  private static GeoPoint near(Random random, GeoPoint centre, double radius) {
    double reach = 1.5 * Math.toDegrees(radius / GeoPoint.MEAN_EARTH_RADIUS);
    double wide = reach / Math.cos(Math.toRadians(centre.latitude()));
    double latitude = centre.latitude() + random.nextDouble(-reach, reach);
    double longitude = centre.longitude() + random.nextDouble(-wide, wide);
    return new GeoPoint(latitude, Math.IEEEremainder(longitude, 360));
  }

  @Test
  void isCutWhereItCrossesLongitude180() {
    Polygons circle = new Circle(new GeoPoint(-17.8, 179.5), 200_000).toPolygons(null);
    assertThat(circle.covers(new GeoPoint(-17.8, 179.9))).isTrue();
    assertThat(circle.covers(new GeoPoint(-17.8, -179.2))).isTrue();
    assertThat(circle.covers(new GeoPoint(-17.8, 0))).isFalse();
  }

  @Test
  void isRefusedAroundAPoleAndWithoutARadius() {
    assertThatThrownBy(() -> new Circle(new GeoPoint(89, 0), 200_000).toPolygons(null))
        .isInstanceOf(InvalidArea.class)
        .hasMessageContaining("pole");
    assertThatThrownBy(() -> new Circle(new GeoPoint(0, 0), 0)).isInstanceOf(InvalidArea.class);
  }
}
