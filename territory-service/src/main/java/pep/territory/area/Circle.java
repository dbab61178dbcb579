package pep.territory.area;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Everything within a distance of a point, on the mean sphere as {@link GeoPoint#metresTo} has it.
 *
 * @param radius metres, from 1 to 2,000,000
 */
public record Circle(GeoPoint centre, double radius) {

  /** An edge between two of so many corners is nearer by at most 0.02 % of the radius. */
  private static final int CORNERS = 180;

  private static final double MOST = 2_000_000;

  public Circle {
    if (!(radius >= 1 && radius <= MOST)) {
      throw new InvalidArea("a radius is from 1 m to 2,000 km, not %s m".formatted(radius));
    }
  }

  /**
   * The circle as a polygon, with corners on it; in two parts where it crosses longitude 180.
   *
   * @param within the region that the vendor says all of it lies in
   * @throws InvalidArea if it holds a pole
   */
  public Polygons toPolygons(@Nullable RegionCode within) {
    double angle = radius / GeoPoint.MEAN_EARTH_RADIUS;
    if (Math.abs(centre.latitude()) + StrictMath.toDegrees(angle) >= 90) {
      throw new InvalidArea(
          "a circle that holds a pole is drawn as a polygon, cut at longitude 180");
    }
    Coordinate[] ring = new Coordinate[CORNERS + 1];
    for (int i = 0; i < CORNERS; i++) {
      ring[i] = corner(angle, 2 * StrictMath.PI * i / CORNERS);
    }
    ring[CORNERS] = ring[0].copy();
    return new Polygons(cut(GeoJson.FACTORY.createPolygon(ring)), within);
  }

  /**
   * By the direct formula on a sphere (Snyder, "Map Projections", 1987, 5-5 and 5-6); the longitude
   * goes on beyond 180 degrees.
   */
  private Coordinate corner(double angle, double bearing) {
    double phi = StrictMath.toRadians(centre.latitude());
    double sine =
        StrictMath.sin(phi) * StrictMath.cos(angle)
            + StrictMath.cos(phi) * StrictMath.sin(angle) * StrictMath.cos(bearing);
    double lambda =
        StrictMath.atan2(
            StrictMath.sin(bearing) * StrictMath.sin(angle) * StrictMath.cos(phi),
            StrictMath.cos(angle) - StrictMath.sin(phi) * sine);
    return new Coordinate(
        centre.longitude() + StrictMath.toDegrees(lambda),
        StrictMath.toDegrees(StrictMath.asin(sine)));
  }

  private static Geometry cut(Geometry circle) {
    Envelope bounds = circle.getEnvelopeInternal();
    if (bounds.getMinX() >= -180 && bounds.getMaxX() <= 180) {
      return circle;
    }
    double turn = bounds.getMaxX() > 180 ? -360 : 360;
    Geometry world = GeoJson.FACTORY.toGeometry(new Envelope(-180, 180, -90, 90));
    Geometry beyond = AffineTransformation.translationInstance(turn, 0).transform(circle);
    return GeoJson.FACTORY.createMultiPolygon(
        new Polygon[] {(Polygon) circle.intersection(world), (Polygon) beyond.intersection(world)});
  }
}
