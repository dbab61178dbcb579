package pep.territory.area;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * How large ground is on a sphere of the mean radius of the earth. Edges are straight in degrees,
 * so that the integral of the sine of the latitude along each of them is known: within a ring lies
 * the squared radius times the sum of those.
 */
final class SphericalArea {

  /** Edges that rise less than this, in radians, are taken as level. */
  private static final double LEVEL = 1e-12;

  private SphericalArea() {}

  /** In square metres. */
  static double of(Geometry geometry) {
    double sum = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        sum += within(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          sum -= within(polygon.getInteriorRingN(hole));
        }
      }
    }
    return sum;
  }

  private static double within(LinearRing ring) {
    Coordinate[] corners = ring.getCoordinates();
    double sum = 0;
    for (int i = 1; i < corners.length; i++) {
      sum += along(corners[i - 1], corners[i]);
    }
    return Math.abs(sum) * GeoPoint.MEAN_EARTH_RADIUS * GeoPoint.MEAN_EARTH_RADIUS;
  }

  private static double along(Coordinate from, Coordinate to) {
    double east = StrictMath.toRadians(to.getX() - from.getX());
    double one = StrictMath.toRadians(from.getY());
    double other = StrictMath.toRadians(to.getY());
    double mean =
        Math.abs(other - one) < LEVEL
            ? StrictMath.sin(one)
            : (StrictMath.cos(one) - StrictMath.cos(other)) / (other - one);
    return east * mean;
  }
}
