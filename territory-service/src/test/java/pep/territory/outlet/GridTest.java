package pep.territory.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.territory.Seeded;
import pep.territory.area.GeoPoint;

class GridTest {

  /** Anywhere, at the poles and on both sides of the antimeridian. */
  @Test
  void putsEveryPairThatIsTooCloseIntoACommonCell() {
    Seeded.check(
        20_000,
        random -> {
          GeoPoint centre = place(random);
          double radius = random.nextDouble() * ProtectedRadius.MAX_METRES;
          GeoPoint near =
              towards(centre, random.nextDouble() * 2 * Math.PI, radius * random.nextDouble());
          assertThat(centre.metresTo(near)).isLessThanOrEqualTo(radius + 0.01);
          assertThat(Grid.cells(centre, radius)).contains(Grid.cell(near), Grid.cell(centre));
        });
  }

  @Test
  void needsFewCellsForTheCustomaryRadius() {
    assertThat(Grid.cells(new GeoPoint(40, -100), 16_093.44)).hasSizeLessThanOrEqualTo(20);
    assertThat(Grid.cells(new GeoPoint(40, -100), ProtectedRadius.MAX_METRES))
        .hasSizeLessThanOrEqualTo(400);
    assertThat(Grid.cells(new GeoPoint(40, -100), 0)).isNotEmpty();
  }

  private static GeoPoint place(Random random) {
    double latitude =
        switch (random.nextInt(4)) {
          case 0 -> 90 - random.nextDouble() / 2;
          case 1 -> -90 + random.nextDouble() / 2;
          default -> random.nextDouble() * 180 - 90;
        };
    double longitude =
        random.nextInt(4) == 0
            ? (random.nextBoolean() ? 179.9 : -179.9)
            : random.nextDouble() * 360 - 180;
    return new GeoPoint(latitude, longitude);
  }

  /** The place at a bearing and distance on the sphere. */
  private static GeoPoint towards(GeoPoint from, double bearing, double metres) {
    double delta = metres / GeoPoint.MEAN_EARTH_RADIUS;
    double phi = Math.toRadians(from.latitude());
    double sin =
        Math.sin(phi) * Math.cos(delta) + Math.cos(phi) * Math.sin(delta) * Math.cos(bearing);
    double phi2 = Math.asin(Math.clamp(sin, -1, 1));
    double lambda =
        Math.atan2(
            Math.sin(bearing) * Math.sin(delta) * Math.cos(phi),
            Math.cos(delta) - Math.sin(phi) * Math.sin(phi2));
    double longitude = from.longitude() + Math.toDegrees(lambda);
    return new GeoPoint(
        Math.toDegrees(phi2),
        longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
  }
}
