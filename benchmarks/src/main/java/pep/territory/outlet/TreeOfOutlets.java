package pep.territory.outlet;

import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import pep.territory.area.GeoPoint;

/** The same outlets in a tree of boxes in memory; those in the box are measured. */
final class TreeOfOutlets {

  private final STRtree tree = new STRtree();

  TreeOfOutlets(List<Site> sites) {
    for (Site site : sites) {
      GeoPoint at = site.point();
      tree.insert(new Envelope(at.longitude(), at.longitude(), at.latitude(), at.latitude()), site);
    }
    tree.build();
  }

  TreeSet<String> near(OutletDetails place) {
    GeoPoint at = place.point();
    double metres = place.radius().metres();
    double degrees = Math.toDegrees(metres / GeoPoint.MEAN_EARTH_RADIUS) * 1.001;
    double sideways = degrees / Math.cos(Math.toRadians(Math.abs(at.latitude()) + degrees));
    Envelope box =
        new Envelope(
            at.longitude() - sideways,
            at.longitude() + sideways,
            at.latitude() - degrees,
            at.latitude() + degrees);
    TreeSet<String> found = new TreeSet<>();
    for (Object each : tree.query(box)) {
      Site site = (Site) each;
      if (at.metresTo(site.point()) < metres) {
        found.add(site.outletId());
      }
    }
    return found;
  }
}
