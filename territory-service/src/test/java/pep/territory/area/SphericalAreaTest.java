package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SphericalAreaTest {

  private static final double SPHERE =
      4 * Math.PI * GeoPoint.MEAN_EARTH_RADIUS * GeoPoint.MEAN_EARTH_RADIUS;

  @Test
  void anOctantIsAnEighthOfTheSphere() {
    Polygons octant = box(0, 0, 90, 90);
    assertThat(octant.sharedSquareMetres(octant)).isCloseTo(SPHERE / 8, within(1.0));
  }

  /** Between two parallels a sphere has the share that its axis has between them. */
  @Test
  void aBoxIsAsLargeAsArchimedesHasIt() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double south = random.nextDouble() * 160 - 80;
      double north = south + random.nextDouble() * 9 + 0.01;
      double west = random.nextDouble() * 160 - 80;
      double width = random.nextDouble() * 40 + 0.01;
      Polygons box = box(west, south, west + width, north);
      double axis = Math.sin(Math.toRadians(north)) - Math.sin(Math.toRadians(south));
      assertThat(box.sharedSquareMetres(box))
          .isCloseTo(SPHERE * axis / 2 * width / 360, within(10.0));
    }
  }

  @Test
  void whatIsSharedIsWhatLiesInBoth() {
    Polygons one = box(0, 0, 2, 1);
    assertThat(one.sharedSquareMetres(box(1, 0, 3, 1)))
        .isCloseTo(one.sharedSquareMetres(one) / 2, within(1.0));
    assertThat(one.sharedSquareMetres(box(2, 0, 3, 1))).isZero();
    assertThat(one.sharedSquareMetres(box(5, 5, 6, 6))).isZero();
  }

  @Test
  void aHoleIsNoGround() {
    List<List<Double>> shell = ring(0, 0, 4, 4);
    List<List<Double>> hole = ring(1, 1, 2, 2);
    Polygons holed = new GeoJson("Polygon", List.of(shell, hole)).toPolygons(null);
    Polygons whole = box(0, 0, 4, 4);
    Polygons inner = box(1, 1, 2, 2);
    assertThat(holed.sharedSquareMetres(whole))
        .isCloseTo(whole.sharedSquareMetres(whole) - inner.sharedSquareMetres(inner), within(1.0));
  }

  private static Polygons box(double west, double south, double east, double north) {
    return new GeoJson("Polygon", List.of(ring(west, south, east, north))).toPolygons(null);
  }

  private static List<List<Double>> ring(double west, double south, double east, double north) {
    return List.of(
        List.of(west, south),
        List.of(east, south),
        List.of(east, north),
        List.of(west, north),
        List.of(west, south));
  }
}
