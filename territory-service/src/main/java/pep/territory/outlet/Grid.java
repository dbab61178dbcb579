package pep.territory.outlet;

import java.util.SortedSet;
import java.util.TreeSet;
import pep.territory.area.GeoPoint;

/**
 * The earth in cells of about 11 km: bands of a tenth of a degree of latitude, each cut into as
 * many cells as make them about as wide as high. Two outlets that are too close share a cell: that
 * of the one with the smaller radius lies among those that the other one's circle reaches. So
 * rivals meet when each raises the guards of the cells that its own circle reaches, and a search
 * for neighbours needs no more than these cells and the own one.
 */
public final class Grid {

  private static final double BAND = 0.1;
  private static final int BANDS = 1800;

  /** A metre more than the radius, so that rounding cannot lose a cell. */
  private static final double SLACK = 1;

  private Grid() {}

  /** The cell of a place. */
  public static int cell(GeoPoint point) {
    int band = band(point.latitude());
    return id(band, column(band, point.longitude()));
  }

  /** The cells that the circle reaches, its centre's included, and perhaps a few more, in order. */
  public static SortedSet<Integer> cells(GeoPoint centre, double radius) {
    double angle = (radius + SLACK) / GeoPoint.MEAN_EARTH_RADIUS;
    double degrees = StrictMath.toDegrees(angle);
    double phi = StrictMath.toRadians(centre.latitude());
    boolean aroundPole = Math.abs(centre.latitude()) + degrees >= 90;
    double reach =
        aroundPole
            ? 180
            : StrictMath.toDegrees(StrictMath.asin(StrictMath.sin(angle) / StrictMath.cos(phi)));
    SortedSet<Integer> cells = new TreeSet<>();
    int last = band(centre.latitude() + degrees);
    for (int band = band(centre.latitude() - degrees); band <= last; band++) {
      addColumns(cells, band, centre.longitude(), reach);
    }
    return cells;
  }

  private static void addColumns(
      SortedSet<Integer> cells, int band, double longitude, double reach) {
    int columns = columns(band);
    double width = 360.0 / columns;
    int first = (int) Math.floor((longitude - reach + 180) / width);
    int last = (int) Math.floor((longitude + reach + 180) / width);
    for (int column = first; column <= Math.min(last, first + columns - 1); column++) {
      cells.add(id(band, Math.floorMod(column, columns)));
    }
  }

  private static int band(double latitude) {
    return Math.clamp((int) Math.floor((latitude + 90) / BAND), 0, BANDS - 1);
  }

  private static int column(int band, double longitude) {
    int columns = columns(band);
    return Math.floorMod((int) Math.floor((longitude + 180) / (360.0 / columns)), columns);
  }

  private static int columns(int band) {
    double middle = StrictMath.toRadians((band + 0.5) * BAND - 90);
    return Math.max(1, (int) Math.round(2 * BANDS * StrictMath.cos(middle)));
  }

  private static int id(int band, int column) {
    return band * 2 * BANDS + column;
  }
}
