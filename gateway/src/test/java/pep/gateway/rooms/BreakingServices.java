package pep.gateway.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import pep.gateway.BreakingServer;
import pep.gateway.RunningGateway;

/** Breakers that open after a few failures, and a sixth service that breaks off its answers. */
@TestPropertySource(
    properties = {
      "pep.gateway.breaker.minimum-calls=4",
      "pep.gateway.breaker.window=4",
      "pep.gateway.breaker.open-for=2s",
      "pep.gateway.breaker.trials=2",
      "pep.gateway.rooms.breaking.service=breaking-service",
      "pep.gateway.rooms.breaking.paths=/api/broken"
    })
abstract class BreakingServices extends RunningGateway {

  protected static final BreakingServer BREAKING = new BreakingServer();

  @DynamicPropertySource
  static void breakingService(DynamicPropertyRegistry registry) {
    registry.add("pep.gateway.rooms.breaking.url", BREAKING::url);
  }

  @BeforeEach
  void breakersAreClosed() {
    BREAKING.breakOff(0);
    for (String path : new String[] {"/api/broken", "/api/deals", "/api/sales"}) {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () -> {
                for (int call = 0; call < 4; call++) {
                  assertThat(status(path)).isEqualTo(200);
                }
              });
    }
    BREAKING.breakOff(0);
    ROOMS.values().forEach(room -> room.asked().clear());
  }

  protected int status(String path) {
    return get(path, ISSUER.staff()).expectBody().returnResult().getStatus().value();
  }

  protected String problem(String path) {
    return String.valueOf(
        get(path, ISSUER.staff()).expectBody(String.class).returnResult().getResponseBody());
  }
}
