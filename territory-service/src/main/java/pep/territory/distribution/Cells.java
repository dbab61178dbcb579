package pep.territory.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pep.territory.area.GeoPoint;

/**
 * Squares of latitude and longitude at several scales, so that what is crowded is found whether it
 * is a street or a region. A cell's code is the latitude and the longitude of its south-western
 * corner and the length of its side, such as {@code 29.75,-95.75,0.25}, in degrees.
 */
final class Cells {

  /** Sides in hundredths of a degree: about 5, 28, 110 and 550 km from south to north. */
  private static final int[] SIDES = {5, 25, 100, 500};

  private static final double HUNDREDTHS = 100.0;

  private Cells() {}

  /** The cells of all scales that the place lies in, the smallest first. */
  static List<String> around(GeoPoint place) {
    List<String> cells = new ArrayList<>();
    for (int side : SIDES) {
      cells.add(
          corner(place.latitude(), side)
              + ","
              + corner(place.longitude(), side)
              + ","
              + side / HUNDREDTHS);
    }
    return cells;
  }

  private static double corner(double degrees, int side) {
    // Nought is added so that it has no sign.
    return Math.floor(degrees * HUNDREDTHS / side) * side / HUNDREDTHS + 0.0;
  }

  /**
   * Those that neither lie in one that comes before them nor hold one, so that each ground is named
   * once; at most so many.
   */
  static <T> List<T> apart(List<T> ranked, Function<T, String> code, int most) {
    List<T> kept = new ArrayList<>();
    List<double[]> taken = new ArrayList<>();
    for (T each : ranked) {
      if (kept.size() == most) {
        break;
      }
      double[] cell = cell(code.apply(each));
      if (taken.stream().noneMatch(other -> meet(cell, other))) {
        kept.add(each);
        taken.add(cell);
      }
    }
    return kept;
  }

  private static boolean meet(double[] one, double[] other) {
    return one[0] < other[0] + other[2]
        && other[0] < one[0] + one[2]
        && one[1] < other[1] + other[2]
        && other[1] < one[1] + one[2];
  }

  private static double[] cell(String code) {
    String[] parts = code.split(",");
    return new double[] {
      Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])
    };
  }
}
