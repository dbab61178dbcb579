package pep.territory.area;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * A polygon or several, in degrees of longitude and latitude (WGS 84), with edges that are straight
 * in these coordinates, as RFC 7946 has it.
 */
public final class Polygons {

  /**
   * Shared ground up to this size, in square degrees, is a touching border: 10⁻⁹ square degrees are
   * about 12 m² at the equator, far below what any border is drawn to, far above rounding noise.
   */
  static final double TOUCHING = 1e-9;

  private final Geometry geometry;
  private final @Nullable RegionCode within;
  private final PreparedGeometry prepared;

  Polygons(Geometry geometry, @Nullable RegionCode within) {
    this.geometry = geometry;
    this.within = within;
    this.prepared = PreparedGeometryFactory.prepare(geometry);
  }

  /** Reads what {@link #packed()} wrote. */
  public static Polygons unpacked(byte[] packed, @Nullable RegionCode within) {
    try {
      return new Polygons(new WKBReader(GeoJson.FACTORY).read(packed), within);
    } catch (ParseException e) {
      throw new IllegalStateException("a stored polygon cannot be read", e);
    }
  }

  /** Well-known binary. */
  public byte[] packed() {
    return new WKBWriter().write(geometry);
  }

  /** The region that all of it is said to lie in, where the vendor said so. */
  public Optional<RegionCode> within() {
    return Optional.ofNullable(within);
  }

  public int vertices() {
    return geometry.getNumPoints();
  }

  /** Whether the place is inside or on the border. */
  public boolean covers(GeoPoint place) {
    return prepared.covers(
        GeoJson.FACTORY.createPoint(new Coordinate(place.longitude(), place.latitude())));
  }

  /** A place inside of both, where they share more ground than a touching border. */
  Optional<GeoPoint> sharedPlace(Polygons other) {
    if (!prepared.intersects(other.geometry)) {
      return Optional.empty();
    }
    Geometry shared = OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.INTERSECTION);
    if (shared.getArea() <= TOUCHING) {
      return Optional.empty();
    }
    Coordinate place = shared.getInteriorPoint().getCoordinate();
    return Optional.of(new GeoPoint(place.getY(), place.getX()));
  }

  /** What is inside of both; nothing, where they only touch. */
  Optional<Polygons> and(Polygons other) {
    boolean theirs = within == null || (other.within != null && within.contains(other.within));
    return overlaid(other, OverlayNG.INTERSECTION, theirs ? other.within : within);
  }

  /** What is outside of the other; nothing, where that is no more than a touching border. */
  Optional<Polygons> without(Polygons other) {
    return overlaid(other, OverlayNG.DIFFERENCE, within);
  }

  private Optional<Polygons> overlaid(Polygons other, int operation, @Nullable RegionCode lying) {
    Geometry result = OverlayNGRobust.overlay(geometry, other.geometry, operation);
    List<?> parts = PolygonExtracter.getPolygons(result);
    Geometry ground =
        GeoJson.FACTORY.createMultiPolygon(
            parts.stream().map(Polygon.class::cast).toArray(Polygon[]::new));
    return ground.getArea() <= TOUCHING
        ? Optional.empty()
        : Optional.of(new Polygons(ground, lying));
  }

  /** All that is inside of any. */
  static Polygons union(List<Polygons> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : new Polygons(
            OverlayNGRobust.union(parts.stream().map(Polygons::geometry).toList()), null);
  }

  /** How it lies to another; up to a touching border. */
  Presence in(Polygons other) {
    if (and(other).isEmpty()) {
      return Presence.OUT;
    }
    return without(other).isEmpty() ? Presence.IN : Presence.PERHAPS;
  }

  /** In square metres. */
  double squareMetres() {
    return SphericalArea.of(geometry);
  }

  /** How much ground is inside of both, in square metres. */
  double sharedSquareMetres(Polygons other) {
    return prepared.intersects(other.geometry)
        ? SphericalArea.of(
            OverlayNGRobust.overlay(geometry, other.geometry, OverlayNG.INTERSECTION))
        : 0;
  }

  public BoundingBox bounds() {
    Envelope box = geometry.getEnvelopeInternal();
    return new BoundingBox(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  /**
   * As GeoJSON with fewer positions: none is further than so many degrees from where it was drawn.
   * Each part stays one, however small.
   *
   * @param tolerance in degrees; 0 for all positions
   */
  public GeoJson simplified(double tolerance) {
    return GeoJson.of(
        tolerance == 0
            ? this
            : new Polygons(TopologyPreservingSimplifier.simplify(geometry, tolerance), within));
  }

  Geometry geometry() {
    return geometry;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Polygons that
        && Arrays.equals(packed(), that.packed())
        && within().equals(that.within());
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(packed()) + within().hashCode();
  }

  @Override
  public String toString() {
    return "polygons with " + vertices() + " vertices in " + bounds();
  }
}
