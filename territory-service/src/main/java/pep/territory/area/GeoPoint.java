package pep.territory.area;

import java.util.Locale;

/**
 * A place on the ground, WGS 84.
 *
 * @param latitude degrees, -90 to 90, north positive
 * @param longitude degrees, -180 to 180, east positive
 */
public record GeoPoint(double latitude, double longitude) {

  /** Mean radius (2a + b) / 3 of the WGS 84 ellipsoid, in metres (Moritz, GRS 1980). */
  public static final double MEAN_EARTH_RADIUS = 6_371_008.7714;

  public GeoPoint {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new InvalidArea("latitude %s is not between -90 and 90".formatted(latitude));
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new InvalidArea("longitude %s is not between -180 and 180".formatted(longitude));
    }
  }

  /**
   * Great-circle distance on the mean sphere by the haversine formula (R. W. Sinnott, "Virtues of
   * the Haversine", Sky and Telescope 68, 1984), rounded to the millimetre. It differs from the
   * distance on the ellipsoid by at most 0.56 %. {@link StrictMath} makes it the same number on
   * every machine, so that a decision can be replayed.
   *
   * @return metres
   */
  public double metresTo(GeoPoint other) {
    double phi1 = StrictMath.toRadians(latitude);
    double phi2 = StrictMath.toRadians(other.latitude);
    double sinPhi = StrictMath.sin((phi2 - phi1) / 2);
    double sinLambda = StrictMath.sin(StrictMath.toRadians(other.longitude - longitude) / 2);
    double h =
        sinPhi * sinPhi + StrictMath.cos(phi1) * StrictMath.cos(phi2) * sinLambda * sinLambda;
    double metres = 2 * MEAN_EARTH_RADIUS * StrictMath.asin(StrictMath.sqrt(Math.min(1, h)));
    return StrictMath.rint(metres * 1000) / 1000;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.6f, %.6f", latitude, longitude);
  }
}
