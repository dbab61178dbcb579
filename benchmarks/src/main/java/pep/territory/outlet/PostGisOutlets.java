package pep.territory.outlet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import pep.benchmarks.PostgreSql;

/** The same outlets in PostGIS, as points on the sphere under a GiST index. */
final class PostGisOutlets {

  private final PreparedStatement near;

  PostGisOutlets(Connection connection, List<Site> sites) throws SQLException {
    PostgreSql.execute(
        connection,
        "create extension postgis",
        "create table outlet (id text, place geography(point))");
    PostgreSql.fill(
        connection,
        "outlet",
        sites.stream()
            .map(
                site ->
                    site.outletId()
                        + "\tSRID=4326;POINT("
                        + site.point().longitude()
                        + " "
                        + site.point().latitude()
                        + ")"));
    PostgreSql.execute(
        connection, "create index on outlet using gist (place)", "vacuum analyze outlet");
    near =
        connection.prepareStatement(
            "select id from outlet where ST_DWithin(place,"
                + " ST_SetSRID(ST_MakePoint(?, ?), 4326)::geography, ?, false)");
  }

  TreeSet<String> near(OutletDetails place) throws SQLException {
    near.setDouble(1, place.point().longitude());
    near.setDouble(2, place.point().latitude());
    near.setDouble(3, place.radius().metres());
    TreeSet<String> found = new TreeSet<>();
    try (ResultSet rows = near.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
