package pep.partner.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import pep.partner.PartnerServiceApplication;
import pep.platform.test.RealServers;

/** The service as it is installed: its own issuer, its own keys, nothing of the test kit inside. */
public record RunningService(ConfigurableApplicationContext context, String origin)
    implements AutoCloseable {

  public static final String OPERATOR_SECRET = "the operator's secret";
  static final String PORTAL_SECRET = "the portal's secret";

  static RunningService start(RealServers.Room room, Map<String, String> settings) {
    return start(room, freePort(), settings);
  }

  static RunningService start(RealServers.Room room, int port, Map<String, String> settings) {
    String origin = "http://127.0.0.1:" + port;
    List<String> arguments = new ArrayList<>();
    room.properties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
    arguments.add("--server.port=" + port);
    arguments.add("--pep.origin=" + origin);
    arguments.add("--pep.operator-secret=" + OPERATOR_SECRET);
    settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    ConfigurableApplicationContext context =
        SpringApplication.run(PartnerServiceApplication.class, arguments.toArray(String[]::new));
    RunningService service = new RunningService(context, origin);
    Browser browser = new Browser(origin);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200));
    return service;
  }

  /** Leaves nothing of a test on the shared servers. */
  static void drop(RealServers.Room room) {
    try (MongoClient client = MongoClients.create(room.mongoUri())) {
      client.getDatabase(room.database()).drop();
    }
    RealServers.get().drop(room);
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
