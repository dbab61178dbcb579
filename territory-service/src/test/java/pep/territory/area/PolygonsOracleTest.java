package pep.territory.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pep.territory.Seeded;

/** Skylines of random heights over a common ground, with a courtyard, against plain counting. */
class PolygonsOracleTest {

  private static final int COLUMNS = 6;

  @Test
  void coversThePointsThatCountingTheColumnsFinds() {
    Seeded.check(
        300,
        random -> {
          int[] heights = random.ints(COLUMNS, 5, 9).toArray();
          int courtyard = 1 + random.nextInt(COLUMNS - 2);
          Polygons polygons =
              new GeoJson("Polygon", List.of(skyline(heights), square(courtyard))).toPolygons(null);
          for (int i = 0; i < 200; i++) {
            double x = half(random, 2 * COLUMNS + 2);
            double y = half(random, 20);
            assertThat(polygons.covers(new GeoPoint(y, x)))
                .as("%s, %s under %s around %d", x, y, Arrays.toString(heights), courtyard)
                .isEqualTo(inColumn(heights, x, y) && !inCourtyard(courtyard, x, y));
          }
        });
  }

  /** From -1 on in steps of a half, so that many points lie on borders and corners. */
  private static double half(Random random, int steps) {
    return random.nextInt(steps + 2) / 2.0 - 1;
  }

  private static boolean inColumn(int[] heights, double x, double y) {
    boolean in = false;
    for (int i = 0; i < heights.length; i++) {
      in |= i <= x && x <= i + 1 && 0 <= y && y <= heights[i];
    }
    return in;
  }

  /** The border of the courtyard belongs to the ground around it. */
  private static boolean inCourtyard(int west, double x, double y) {
    return west < x && x < west + 1 && 1 < y && y < 3;
  }

  private static List<List<Integer>> skyline(int[] heights) {
    List<List<Integer>> ring = new ArrayList<>(List.of(List.of(0, 0), List.of(COLUMNS, 0)));
    for (int i = COLUMNS - 1; i >= 0; i--) {
      ring.add(List.of(i + 1, heights[i]));
      ring.add(List.of(i, heights[i]));
    }
    ring.add(List.of(0, 0));
    return ring;
  }

  private static List<List<Integer>> square(int west) {
    return List.of(
        List.of(west, 1),
        List.of(west + 1, 1),
        List.of(west + 1, 3),
        List.of(west, 3),
        List.of(west, 1));
  }
}
