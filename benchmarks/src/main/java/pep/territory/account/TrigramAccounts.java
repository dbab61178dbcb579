package pep.territory.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import pep.benchmarks.PostgreSql;

/** The same accounts in PostgreSQL, their names under a trigram index. */
final class TrigramAccounts {

  private final PreparedStatement likeliest;
  private final PreparedStatement similarity;

  TrigramAccounts(Connection connection, List<CustomerIdentity> known) throws SQLException {
    PostgreSql.execute(
        connection,
        "create extension pg_trgm",
        "create table account (id text, name text, street text)");
    PostgreSql.fill(
        connection,
        "account",
        IntStream.range(0, known.size())
            .mapToObj(
                i ->
                    String.join(
                        "\t",
                        DealsBenchmark.id(i),
                        known.get(i).name(),
                        String.valueOf(known.get(i).street()))));
    PostgreSql.execute(
        connection,
        "create index on account using gin (name gin_trgm_ops)",
        "vacuum analyze account",
        "set pg_trgm.similarity_threshold = 0.6");
    likeliest =
        connection.prepareStatement(
            "select id from account where name % ?"
                + " order by similarity(name, ?) + similarity(street, ?) desc, id limit 1");
    similarity = connection.prepareStatement("select similarity(?, ?)");
  }

  /** The account whose name is alike and whose name and street are the most alike; or nothing. */
  String likeliest(CustomerIdentity customer) throws SQLException {
    likeliest.setString(1, customer.name());
    likeliest.setString(2, customer.name());
    likeliest.setString(3, String.valueOf(customer.street()));
    try (ResultSet rows = likeliest.executeQuery()) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  /** From 0 to 1, of all that is known of both in one text. */
  double similarity(CustomerIdentity a, CustomerIdentity b) throws SQLException {
    similarity.setString(1, text(a));
    similarity.setString(2, text(b));
    try (ResultSet rows = similarity.executeQuery()) {
      rows.next();
      return rows.getDouble(1);
    }
  }

  private static String text(CustomerIdentity customer) {
    return String.join(
        " ",
        customer.name(),
        String.valueOf(customer.street()),
        String.valueOf(customer.city()),
        String.valueOf(customer.phone()));
  }
}
