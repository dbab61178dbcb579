package pep.territory.placement;

import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import pep.territory.area.BoundingBox;
import pep.territory.area.GeoPoint;
import pep.territory.area.Polygons;
import pep.territory.area.RandomPolygons;

/** The same territories in a tree of boxes in memory, each with its prepared polygon. */
final class TreeOfTerritories {

  private record Leaf(String code, Polygons polygons) {}

  private final STRtree tree = new STRtree();

  TreeOfTerritories(TreeMap<String, RandomPolygons.Drawn> territories) {
    territories.forEach(
        (code, drawn) -> {
          BoundingBox box = drawn.polygons().bounds();
          tree.insert(
              new Envelope(box.west(), box.east(), box.south(), box.north()),
              new Leaf(code, drawn.polygons()));
        });
    tree.build();
  }

  TreeSet<String> around(GeoPoint place) {
    Envelope point =
        new Envelope(place.longitude(), place.longitude(), place.latitude(), place.latitude());
    TreeSet<String> found = new TreeSet<>();
    for (Object each : tree.query(point)) {
      Leaf leaf = (Leaf) each;
      if (leaf.polygons().covers(place)) {
        found.add(leaf.code());
      }
    }
    return found;
  }
}
