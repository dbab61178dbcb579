package pep.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * A PostgreSQL of this run's own, on a free port, with durable writes and the memory that the
 * platform's own servers are given; {@link #close} ends it. Its programs and its folder come from
 * the environment ({@code PEP_POSTGRES_BIN}, {@code PEP_POSTGRES_DATA}).
 */
public final class PostgreSql implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(30);

  private final Process server;
  private final int port;

  private PostgreSql(Process server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Makes a fresh cluster and starts its server. */
  public static PostgreSql start() throws IOException, InterruptedException, SQLException {
    Path programs = Path.of(System.getenv("PEP_POSTGRES_BIN"));
    Path data = Path.of(System.getenv("PEP_POSTGRES_DATA"));
    Path log = data.resolveSibling("postgresql.log");
    run(log, asUser(programs.resolve("initdb"), "-D", data, "-U", "bench", "-A", "trust"));
    int port = freePort();
    List<String> command =
        asUser(programs.resolve("postgres"), "-D", data, "-p", port, "-k", data, "-h", "127.0.0.1");
    for (String setting :
        List.of(
            "shared_buffers=512MB",
            "work_mem=64MB",
            "maintenance_work_mem=512MB",
            "max_connections=250",
            "max_wal_size=4GB")) {
      command.addAll(List.of("-c", setting));
    }
    Process server = process(log, command).start();
    PostgreSql started = new PostgreSql(server, port);
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    started.awaitReady(log);
    return started;
  }

  /**
   * PostgreSQL refuses to run as root; in a user namespace of its own it sees another user and
   * still owns the same files.
   */
  private static List<String> asUser(Path program, Object... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"));
    }
    command.add(program.toString());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  private static void run(Path log, List<String> command) throws IOException, InterruptedException {
    if (process(log, command).start().waitFor() != 0) {
      throw new IOException("it failed: " + command + "; see " + log);
    }
  }

  private static ProcessBuilder process(Path log, List<String> command) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitReady(Path log) throws SQLException, InterruptedException, IOException {
    long deadline = System.nanoTime() + START.toNanos();
    while (true) {
      try (Connection connection = connect()) {
        return;
      } catch (SQLException notYet) {
        if (System.nanoTime() > deadline || server.waitFor(100, TimeUnit.MILLISECONDS)) {
          throw new IOException("PostgreSQL does not start:\n" + Files.readString(log), notYet);
        }
      }
    }
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "bench", "");
  }

  /** Runs statements whose results nobody reads. */
  public static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  /** Fills a table by {@code COPY}: tab between columns, one row a line. */
  public static void fill(Connection connection, String table, Stream<String> rows)
      throws SQLException {
    CopyIn copy =
        new CopyManager(connection.unwrap(BaseConnection.class))
            .copyIn("copy " + table + " from stdin");
    Iterator<String> each = rows.iterator();
    while (each.hasNext()) {
      byte[] row = (each.next() + "\n").getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(row, 0, row.length);
    }
    copy.endCopy();
  }

  /** Its version, as it says it. */
  public String version() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("show server_version")) {
      result.next();
      return "PostgreSQL " + result.getString(1).split(" ")[0];
    }
  }

  @Override
  public void close() {
    server.destroy();
    try {
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      server.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
