package pep.territory.area;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * A GeoJSON geometry (RFC 7946) of type {@code Polygon} or {@code MultiPolygon}: the type, and the
 * coordinates as nested lists with longitude before latitude.
 */
public record GeoJson(String type, List<?> coordinates) {

  private static final double HALF_ROUND = 180;

  /** How deep coordinates are: polygons, rings, positions, numbers. */
  private static final int DEPTH = 4;

  static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), 4326);

  /**
   * The polygons, checked: rings closed and free of crossings, holes inside, parts apart.
   *
   * @param within the region that the vendor says all of it lies in
   * @throws InvalidArea naming the position in the coordinates, or the place of the crossing
   */
  public Polygons toPolygons(@Nullable RegionCode within) {
    requireNotTooMany();
    Geometry geometry =
        switch (type) {
          case "Polygon" -> polygon(coordinates, "coordinates");
          case "MultiPolygon" -> multiPolygon();
          default ->
              throw new InvalidArea(
                  "type '%s' bounds no area: Polygon and MultiPolygon do".formatted(type));
        };
    TopologyValidationError error = new IsValidOp(geometry).getValidationError();
    if (error != null) {
      Coordinate place = error.getCoordinate();
      throw new InvalidArea(
          "the polygon is not valid at longitude %s, latitude %s: %s"
              .formatted(place.getX(), place.getY(), explained(error)));
    }
    return new Polygons(geometry, within);
  }

  /** Counted before they are looked at: the search for crossings takes the longer the more. */
  private void requireNotTooMany() {
    long positions = positions(coordinates, DEPTH);
    if (positions > Area.MAX_VERTICES) {
      throw new InvalidArea(
          "a polygon has at most %,d positions, not %,d".formatted(Area.MAX_VERTICES, positions));
    }
  }

  private static long positions(List<?> list, int depth) {
    if (depth == 0 || list.isEmpty() || !(list.getFirst() instanceof List)) {
      return 1;
    }
    long sum = 0;
    for (Object each : list) {
      sum += each instanceof List<?> inner ? positions(inner, depth - 1) : 1;
    }
    return sum;
  }

  /** The polygons as GeoJSON. */
  public static GeoJson of(Polygons polygons) {
    Geometry geometry = polygons.geometry();
    if (geometry instanceof Polygon single) {
      return new GeoJson("Polygon", rings(single));
    }
    List<List<?>> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      parts.add(rings((Polygon) geometry.getGeometryN(i)));
    }
    return new GeoJson("MultiPolygon", parts);
  }

  private Geometry multiPolygon() {
    Polygon[] parts = new Polygon[coordinates.size()];
    if (parts.length == 0) {
      throw new InvalidArea("coordinates has no polygon");
    }
    for (int i = 0; i < parts.length; i++) {
      String at = "coordinates[" + i + "]";
      parts[i] = polygon(list(coordinates.get(i), at), at);
    }
    return FACTORY.createMultiPolygon(parts);
  }

  private static Polygon polygon(List<?> rings, String at) {
    if (rings.isEmpty()) {
      throw new InvalidArea(at + " has no ring");
    }
    LinearRing shell = ring(rings.get(0), at + "[0]");
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings.get(i + 1), at + "[" + (i + 1) + "]");
    }
    return FACTORY.createPolygon(shell, holes);
  }

  private static LinearRing ring(@Nullable Object positions, String at) {
    List<?> list = list(positions, at);
    if (list.size() < 4) {
      throw new InvalidArea(at + " has fewer than four positions");
    }
    Coordinate[] ring = new Coordinate[list.size()];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = position(list.get(i), at + "[" + i + "]");
      if (i > 0) {
        requireOneSide(ring[i - 1], ring[i], at + "[" + i + "]");
      }
    }
    if (!ring[0].equals2D(ring[ring.length - 1])) {
      throw new InvalidArea(at + " is not closed: its last position must be its first");
    }
    return FACTORY.createLinearRing(ring);
  }

  /** Whoever draws from 179 to -179 means the short way, and a straight line goes the other one. */
  private static void requireOneSide(Coordinate from, Coordinate to, String at) {
    if (Math.abs(from.getX() - to.getX()) > HALF_ROUND) {
      throw new InvalidArea(
          "%s: the edge from longitude %s to %s goes the long way round the world; a polygon that crosses the antimeridian or holds a pole is cut at longitude 180 (RFC 7946, 3.1.9), and one that is so wide has a position between"
              .formatted(at, from.getX(), to.getX()));
    }
  }

  private static Coordinate position(@Nullable Object position, String at) {
    List<?> numbers = list(position, at);
    if (numbers.size() < 2
        || !(numbers.get(0) instanceof Number longitude)
        || !(numbers.get(1) instanceof Number latitude)) {
      throw new InvalidArea(at + " is no position: two numbers, longitude and latitude");
    }
    try {
      GeoPoint place = new GeoPoint(latitude.doubleValue(), longitude.doubleValue());
      return new Coordinate(place.longitude(), place.latitude());
    } catch (InvalidArea e) {
      throw new InvalidArea(at + ": " + e.getMessage());
    }
  }

  private static List<?> list(@Nullable Object value, String at) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new InvalidArea(at + " is no array");
  }

  private static List<List<?>> rings(Polygon polygon) {
    List<List<?>> rings = new ArrayList<>();
    rings.add(positions(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(positions(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static List<List<Double>> positions(LinearRing ring) {
    List<List<Double>> positions = new ArrayList<>();
    for (Coordinate coordinate : ring.getCoordinates()) {
      positions.add(List.of(coordinate.getX(), coordinate.getY()));
    }
    return positions;
  }

  private static String explained(TopologyValidationError error) {
    return switch (error.getErrorType()) {
      case TopologyValidationError.SELF_INTERSECTION,
          TopologyValidationError.RING_SELF_INTERSECTION ->
          "it crosses or touches itself there";
      case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "a hole lies outside of its ring";
      case TopologyValidationError.NESTED_HOLES, TopologyValidationError.NESTED_SHELLS ->
          "one ring lies inside another";
      default -> error.getMessage();
    };
  }
}
