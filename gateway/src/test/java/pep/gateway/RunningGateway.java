package pep.gateway;

import io.netty.util.ResourceLeakDetector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.client.reactive.JdkClientHttpConnector;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A gateway with all its services, as stubs, and an issuer. Its limits are small so that tests
 * reach them; its breakers do not open.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "pep.gateway.limits.body=64KB",
      "pep.gateway.limits.bulk-body=4MB",
      "pep.gateway.documents.kept-for=1ms",
      "pep.gateway.documents.missed-for=1ms",
      "pep.gateway.breaker.minimum-calls=10000",
      "pep.gateway.breaker.window=10000"
    })
public abstract class RunningGateway {

  protected static final TokenIssuer ISSUER = new TokenIssuer("key-1");
  protected static final StubService KEYS = new StubService();
  protected static final Map<String, StubService> ROOMS = new LinkedHashMap<>();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static {
    // What the gateway forgets to release is logged; the client of the tests uses no Netty buffers.
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
    for (String room :
        new String[] {"partner", "catalog", "territory", "promotion", "performance"}) {
      ROOMS.put(room, new StubService());
    }
  }

  @LocalServerPort private int port;

  protected WebTestClient client = WebTestClient.bindToServer().build();

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry registry) {
    KEYS.answer(it -> StubService.Told.json(ISSUER.document()));
    registry.add("pep.gateway.jwks-uri", () -> KEYS.url().resolve("/oauth2/jwks"));
    ROOMS.forEach((room, stub) -> registry.add("pep.gateway.rooms." + room + ".url", stub::url));
  }

  @BeforeEach
  void connect() {
    client =
        WebTestClient.bindToServer(new JdkClientHttpConnector(HTTP))
            .baseUrl("http://127.0.0.1:" + port)
            .responseTimeout(Duration.ofSeconds(30))
            .build();
    ROOMS.forEach(
        (room, stub) -> stub.answer(it -> StubService.Told.json("{\"from\":\"" + room + "\"}")));
  }

  protected WebTestClient.ResponseSpec get(String path) {
    return client.get().uri(path).exchange();
  }

  protected WebTestClient.ResponseSpec get(String path, String token) {
    return client.get().uri(path).headers(it -> it.setBearerAuth(token)).exchange();
  }

  protected int port() {
    return port;
  }

  protected static StubService room(String code) {
    StubService stub = ROOMS.get(code);
    if (stub == null) {
      throw new IllegalArgumentException(code);
    }
    return stub;
  }
}
