package pep.territory.placement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import pep.benchmarks.PostgreSql;
import pep.territory.area.GeoPoint;
import pep.territory.area.RandomPolygons;

/** The same territories in PostGIS, under a GiST index. */
final class PostGisTerritories {

  private static final int ROUNDS = 3;

  private final Connection connection;
  private final PreparedStatement around;

  PostGisTerritories(Connection connection, TreeMap<String, RandomPolygons.Drawn> territories)
      throws SQLException {
    this.connection = connection;
    PostgreSql.execute(
        connection,
        "create extension postgis",
        "create table territory (code text, area geometry(polygon, 4326))");
    PostgreSql.fill(
        connection,
        "territory",
        territories.entrySet().stream()
            .map(each -> each.getKey() + "\tSRID=4326;" + each.getValue().text()));
    PostgreSql.execute(
        connection, "create index on territory using gist (area)", "vacuum analyze territory");
    around =
        connection.prepareStatement(
            "select code from territory"
                + " where ST_Covers(area, ST_SetSRID(ST_MakePoint(?, ?), 4326))");
  }

  TreeSet<String> around(GeoPoint place) throws SQLException {
    around.setDouble(1, place.longitude());
    around.setDouble(2, place.latitude());
    TreeSet<String> found = new TreeSet<>();
    try (ResultSet rows = around.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** The time of one place when all are asked for in one statement; the best of a few rounds. */
  double microsOfEachInBulk(List<GeoPoint> places) throws SQLException {
    PostgreSql.execute(connection, "create table asked (place geometry(point, 4326))");
    PostgreSql.fill(
        connection,
        "asked",
        places.stream().map(at -> "SRID=4326;POINT(" + at.longitude() + " " + at.latitude() + ")"));
    PostgreSql.execute(connection, "analyze asked");
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long began = System.nanoTime();
      PostgreSql.execute(
          connection, "select count(code) from asked join territory on ST_Covers(area, place)");
      best = Math.min(best, (System.nanoTime() - began) / 1e3 / places.size());
    }
    return best;
  }
}
