package pep.territory.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Places in the contiguous United States: most around cities, the others anywhere. */
public final class RandomMap {

  private static final int CITIES = 200;
  private static final double CITY = 0.3;
  private static final double SOUTH = 25;
  private static final double NORTH = 49;
  private static final double WEST = -124;
  private static final double EAST = -67;

  private final Random random;
  private final List<GeoPoint> cities = new ArrayList<>();

  /** Cities and places follow from the random numbers alone. */
  public RandomMap(Random random) {
    this.random = random;
    for (int i = 0; i < CITIES; i++) {
      cities.add(anywhere());
    }
  }

  /** The next place, to a tenth of a metre, as devices give it. */
  public GeoPoint place() {
    if (random.nextInt(10) < 4) {
      return anywhere();
    }
    GeoPoint city = cities.get(random.nextInt(CITIES));
    return new GeoPoint(
        rounded(city.latitude() + CITY * random.nextGaussian()),
        rounded(city.longitude() + CITY * random.nextGaussian()));
  }

  private GeoPoint anywhere() {
    return new GeoPoint(
        rounded(SOUTH + (NORTH - SOUTH) * random.nextDouble()),
        rounded(WEST + (EAST - WEST) * random.nextDouble()));
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * 1e6) / 1e6;
  }
}
