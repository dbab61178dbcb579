package pep.territory.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Roughly where countries, and the states of the United States, lie. The outlines are drawn to
 * about five kilometres; so near a border, and of what is disputed, nothing is said.
 */
public final class Outlines {

  /** Within a tenth of a degree of a border, at most 11 km, either side of it may be meant. */
  private static final double DOUBT = 0.1;

  private static final double HUNDREDTHS = 100.0;

  private static final class Holder {
    static final Outlines BUILT_IN = read();
  }

  private final Map<RegionCode, Geometry> outlines;
  private final Map<RegionCode, Geometry> cores = new ConcurrentHashMap<>();
  private final STRtree tree = new STRtree();

  private Outlines(Map<RegionCode, Geometry> outlines) {
    this.outlines = outlines;
    outlines.forEach(
        (region, outline) -> {
          Envelope box = new Envelope(outline.getEnvelopeInternal());
          box.expandBy(DOUBT);
          tree.insert(box, region);
        });
    tree.build();
  }

  /** The table that comes with the service. */
  public static Outlines builtIn() {
    return Holder.BUILT_IN;
  }

  /**
   * The state of the United States or the country that the place surely lies in; empty at sea, near
   * a border and where it is not known whose the ground is.
   */
  public Optional<RegionCode> regionOf(GeoPoint place) {
    SortedSet<RegionCode> near = around(place);
    List<RegionCode> countries = near.stream().filter(RegionCode::isCountry).toList();
    if (countries.size() != 1) {
      return Optional.empty();
    }
    List<RegionCode> parts = near.stream().filter(region -> !region.isCountry()).toList();
    return Optional.of(parts.size() == 1 ? parts.getFirst() : countries.getFirst());
  }

  private SortedSet<RegionCode> around(GeoPoint place) {
    Point point = GeoJson.FACTORY.createPoint(new Coordinate(place.longitude(), place.latitude()));
    SortedSet<RegionCode> near = new TreeSet<>();
    for (RegionCode region : found(point.getEnvelopeInternal())) {
      if (outline(region).isWithinDistance(point, DOUBT)) {
        near.add(region);
      }
    }
    return near;
  }

  /**
   * Checks that polygons that are said to lie in a region do not reach into another one; the sea is
   * nobody's.
   *
   * @throws InvalidArea naming a region that they surely share ground with
   */
  public void requireWithin(Polygons polygons) {
    Optional<RegionCode> within = polygons.within();
    if (within.isEmpty()) {
      return;
    }
    for (RegionCode other : found(polygons.geometry().getEnvelopeInternal())) {
      boolean apart = !other.overlaps(within.get()) && !other.perhapsShares(within.get());
      if (apart && sharesGround(polygons.geometry(), other)) {
        throw new InvalidArea(
            "the polygon reaches into %s, which is outside of %s".formatted(other, within.get()));
      }
    }
  }

  /**
   * Whether a region perhaps reaches into a box; of a subdivision without an outline its country's
   * counts, and what has neither may lie anywhere.
   */
  public boolean perhapsReaches(RegionCode region, BoundingBox box) {
    Geometry outline = outlines.getOrDefault(region, outlines.get(region.country()));
    return outline == null
        || box.halves().stream()
            .map(half -> new Envelope(half.west(), half.east(), half.south(), half.north()))
            .anyMatch(
                half ->
                    half.intersects(outline.getEnvelopeInternal())
                        && GeoJson.FACTORY.toGeometry(half).intersects(outline));
  }

  private boolean sharesGround(Geometry drawn, RegionCode region) {
    Geometry core = cores.computeIfAbsent(region, each -> outline(each).buffer(-DOUBT));
    return drawn.intersects(core);
  }

  private Geometry outline(RegionCode region) {
    return Objects.requireNonNull(outlines.get(region));
  }

  private List<RegionCode> found(Envelope box) {
    List<RegionCode> found = new ArrayList<>();
    tree.query(box, item -> found.add((RegionCode) item));
    found.sort(RegionCode::compareTo);
    return found;
  }

  private static Outlines read() {
    Map<RegionCode, Geometry> outlines = new TreeMap<>();
    try (InputStream in = Outlines.class.getResourceAsStream("outlines.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] parts = line.split(";");
                outlines.put(new RegionCode(parts[0]), outline(parts));
              });
    } catch (IOException e) {
      throw new UncheckedIOException("the outlines cannot be read", e);
    }
    return new Outlines(outlines);
  }

  private static Geometry outline(String[] parts) {
    List<Polygon> polygons = new ArrayList<>();
    LinearRing shell = ring(parts[1]);
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 2; i < parts.length; i++) {
      if (parts[i].startsWith("-")) {
        holes.add(ring(parts[i]));
      } else {
        polygons.add(polygon(shell, holes));
        shell = ring(parts[i]);
        holes.clear();
      }
    }
    polygons.add(polygon(shell, holes));
    // Rounded to hundredths some rings touch themselves.
    return GeometryFixer.fix(GeoJson.FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0])));
  }

  private static Polygon polygon(LinearRing shell, List<LinearRing> holes) {
    return GeoJson.FACTORY.createPolygon(shell, holes.toArray(new LinearRing[0]));
  }

  private static LinearRing ring(String text) {
    String[] steps = text.substring(1).split(" ");
    Coordinate[] ring = new Coordinate[steps.length + 1];
    int x = 0;
    int y = 0;
    for (int i = 0; i < steps.length; i++) {
      int comma = steps[i].indexOf(',');
      x += Integer.parseInt(steps[i].substring(0, comma));
      y += Integer.parseInt(steps[i].substring(comma + 1));
      ring[i] = new Coordinate(x / HUNDREDTHS, y / HUNDREDTHS);
    }
    ring[steps.length] = ring[0].copy();
    return GeoJson.FACTORY.createLinearRing(ring);
  }
}
