package pep.territory.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Territories as they are drawn by hand: 8 to 40 corners around a place, 5 to 30 km away from it.
 */
public final class RandomPolygons {

  private RandomPolygons() {}

  /**
   * A polygon and its corners.
   *
   * @param ring longitude and latitude of each corner, the first once more at the end
   */
  public record Drawn(Polygons polygons, List<List<Double>> ring) {

    /** One of its corners, which lies on its border. */
    public GeoPoint corner(Random random) {
      List<Double> corner = ring.get(random.nextInt(ring.size()));
      return new GeoPoint(corner.get(1), corner.get(0));
    }

    /** As well-known text. */
    public String text() {
      List<String> corners =
          ring.stream().map(corner -> corner.get(0) + " " + corner.get(1)).toList();
      return "POLYGON((" + String.join(",", corners) + "))";
    }
  }

  /** Seen from the middle no corner hides another, so that no border crosses itself. */
  public static Drawn around(GeoPoint middle, Random random) {
    int corners = 8 + random.nextInt(33);
    double reach = 0.05 + 0.2 * random.nextDouble();
    List<List<Double>> ring = new ArrayList<>();
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + 0.8 * random.nextDouble()) / corners;
      double distance = reach * (0.6 + 0.4 * random.nextDouble());
      ring.add(
          List.of(
              middle.longitude() + distance * Math.cos(angle),
              middle.latitude() + distance * Math.sin(angle)));
    }
    ring.add(ring.getFirst());
    return new Drawn(new GeoJson("Polygon", List.of(ring)).toPolygons(null), ring);
  }
}
