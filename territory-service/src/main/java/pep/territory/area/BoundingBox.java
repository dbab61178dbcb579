package pep.territory.area;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.InvalidInput;

/**
 * West, south, east, north in degrees, as in RFC 7946: one whose west is greater than its east lies
 * across the antimeridian.
 */
public record BoundingBox(double west, double south, double east, double north) {

  /** How one is written in a query: four numbers, separated by commas. */
  public static final String FORM =
      "-?[0-9]{1,3}(\\.[0-9]{1,12})?(,-?[0-9]{1,3}(\\.[0-9]{1,12})?){3}";

  /** What to write instead of what is none. */
  public static final String CURE =
      "Give west, south, east and north in degrees, separated by commas, such as -10,35,30,60; the"
          + " south lies below the north.";

  private static final BoundingBox WORLD = new BoundingBox(-180, -90, 180, 90);
  private static final double ROUND = 360;

  /**
   * What a query's parameter {@code bbox} says.
   *
   * @param text of the {@link #FORM}; the whole world where there is none
   * @throws InvalidInput if it is on no map, or its south is not below its north
   */
  public static BoundingBox asked(@Nullable String text) {
    if (text == null) {
      return WORLD;
    }
    double[] sides = Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
    BoundingBox box = new BoundingBox(sides[0], sides[1], sides[2], sides[3]);
    boolean onTheMap =
        Math.max(Math.abs(box.west), Math.abs(box.east)) <= WORLD.east
            && box.south >= WORLD.south
            && box.north <= WORLD.north;
    if (!onTheMap || box.south >= box.north || box.west == box.east) {
      throw InvalidInput.of("bbox", "no-bounding-box", CURE);
    }
    return box;
  }

  /** Whether it lies across the antimeridian, so that it ends west of where it begins. */
  public boolean crosses() {
    return west > east;
  }

  /** In degrees of longitude. */
  public double width() {
    return crosses() ? east - west + ROUND : east - west;
  }

  /** Itself, or its parts on either side of the antimeridian. */
  List<BoundingBox> halves() {
    return crosses()
        ? List.of(
            new BoundingBox(west, south, WORLD.east, north),
            new BoundingBox(WORLD.west, south, east, north))
        : List.of(this);
  }

  /** Whether they have a place in common, if only on their borders. */
  public boolean meets(BoundingBox other) {
    return halves().stream().anyMatch(half -> other.halves().stream().anyMatch(half::meetsHalf));
  }

  private boolean meetsHalf(BoundingBox other) {
    return south <= other.north && other.south <= north && west <= other.east && other.west <= east;
  }
}
