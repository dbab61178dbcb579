package pep.promotion.budget;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import pep.benchmarks.Crowd;
import pep.benchmarks.PostgreSql;

/** A budget as one row, with a connection for each claimant. */
final class RowBudget implements AutoCloseable {

  private static final String CLAIM =
      "update budget set reserved = reserved + 1 where id = 1 and spent + reserved + 1 <= cap";
  private static final String SETTLE =
      "update budget set reserved = reserved - 1, spent = spent + 1 where id = 1";

  private record Claimant(PreparedStatement claim, PreparedStatement settle) {}

  private final List<Connection> connections = new ArrayList<>();
  private final List<Claimant> claimants = new ArrayList<>();

  RowBudget(PostgreSql postgres, int claimants) throws SQLException {
    for (int i = 0; i < claimants; i++) {
      Connection connection = postgres.connect();
      if (i == 0) {
        PostgreSql.execute(
            connection,
            "create table budget (id int primary key, cap int, spent int, reserved int)");
      }
      connections.add(connection);
      this.claimants.add(
          new Claimant(connection.prepareStatement(CLAIM), connection.prepareStatement(SETTLE)));
    }
  }

  /** As many claims as the budget has room for; how many a second. */
  double round(int claims) throws Exception {
    PostgreSql.execute(
        connections.getFirst(),
        "delete from budget",
        "insert into budget values (1, " + claims + ", 0, 0)");
    double perSecond =
        Crowd.perSecond(
            claimants.size(),
            claims,
            (member, turn) -> {
              Claimant claimant = claimants.get(member);
              if (claimant.claim().executeUpdate() != 1 || claimant.settle().executeUpdate() != 1) {
                throw new IllegalStateException("a valid claim was refused");
              }
            });
    try (Statement statement = connections.getFirst().createStatement();
        ResultSet row = statement.executeQuery("select spent from budget")) {
      row.next();
      if (row.getInt(1) != claims) {
        throw new IllegalStateException("spent " + row.getInt(1) + " of " + claims);
      }
    }
    return perSecond;
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
