package pep.performance.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TreeMap;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import pep.benchmarks.PostgreSql;

/** The same sums by others. */
final class FileSums {

  private FileSums() {}

  /** Net sales by partner code in cents, exact. */
  static TreeMap<String, Long> byDuckDb(Path file) throws SQLException {
    String sum =
        "select partnerCode, cast(100 * sum(cast(quantity as bigint) * unitPrice) as bigint)"
            + " from read_csv('%s', header = true, columns = {'externalId': 'varchar',"
            + " 'partnerCode': 'varchar', 'productCode': 'varchar', 'quantity': 'integer',"
            + " 'unitPrice': 'decimal(12, 2)', 'currency': 'varchar', 'soldAt': 'timestamptz'})"
            + " group by partnerCode";
    TreeMap<String, Long> sums = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sum.formatted(file))) {
      while (rows.next()) {
        sums.put(rows.getString(1), rows.getLong(2));
      }
    }
    return sums;
  }

  /**
   * Copies the file into a table whose lines have unique ids, as an intake's have, and sums it up
   * by partner and by product for each month.
   */
  static double secondsInPostgreSql(PostgreSql postgres, Path file)
      throws SQLException, IOException {
    try (Connection connection = postgres.connect();
        InputStream in = Files.newInputStream(file)) {
      PostgreSql.execute(
          connection,
          "create table sale (external_id text primary key, partner text, product text,"
              + " quantity int, unit_price numeric(12, 2), currency text, sold_at timestamptz)",
          "create materialized view by_partner as select partner, date_trunc('month', sold_at) as"
              + " month, sum(quantity * unit_price) from sale group by 1, 2",
          "create materialized view by_product as select product, date_trunc('month', sold_at) as"
              + " month, sum(quantity * unit_price) from sale group by 1, 2");
      long began = System.nanoTime();
      new CopyManager(connection.unwrap(BaseConnection.class))
          .copyIn("copy sale from stdin (format csv, header)", in);
      PostgreSql.execute(
          connection,
          "refresh materialized view by_partner",
          "refresh materialized view by_product");
      return (System.nanoTime() - began) / 1e9;
    }
  }
}
