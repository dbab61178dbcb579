package pep.gateway.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import pep.gateway.BreakingServer;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

@TestPropertySource(
    properties = {
      "pep.gateway.breaker.minimum-calls=4",
      "pep.gateway.breaker.window=4",
      "pep.gateway.breaker.open-for=400ms",
      "pep.gateway.breaker.trials=2",
      "pep.gateway.rooms.breaking.service=breaking-service",
      "pep.gateway.rooms.breaking.paths=/api/broken"
    })
class OutageIT extends RunningGateway {

  private static final BreakingServer BREAKING = new BreakingServer();

  @DynamicPropertySource
  static void breakingService(DynamicPropertyRegistry registry) {
    registry.add("pep.gateway.rooms.breaking.url", BREAKING::url);
  }

  @AfterAll
  static void close() throws Exception {
    BREAKING.close();
  }

  @BeforeEach
  void breakersAreClosed() {
    BREAKING.breakOff(0);
    for (String path : new String[] {"/api/broken", "/api/deals", "/api/sales"}) {
      await()
          .atMost(Duration.ofSeconds(10))
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

  @Test
  void saysWhichServiceIsAwayAndWhenToTryAgain() {
    room("territory").stop();
    try {
      client.post().uri("/api/deals")
          .headers(it -> it.setBearerAuth(ISSUER.staff()))
          .bodyValue("{}")
          .exchange()
          .expectStatus().isEqualTo(503)
          .expectHeader().contentType("application/problem+json")
          .expectHeader().valueEquals("Retry-After", "1")
          .expectBody()
          .jsonPath("$.type").isEqualTo("http://127.0.0.1:8080/problems/unavailable")
          .jsonPath("$.code").isEqualTo("unavailable")
          .jsonPath("$.service").isEqualTo("territory-service")
          .jsonPath("$.detail").isEqualTo(
              "territory-service cannot be reached; nothing was done.")
          .jsonPath("$.requestId").isNotEmpty();
      assertThat(status("/api/sales")).as("another service").isEqualTo(200);
    } finally {
      room("territory").restart();
    }
  }

  @Test
  void leavesAServiceAloneThatKeepsFailingAndComesBackWhenItDoes() {
    room("territory").stop();
    for (int call = 0; call < 4; call++) {
      assertThat(status("/api/deals")).isEqualTo(503);
    }
    room("territory").restart();

    client.get().uri("/api/deals")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .exchange()
        .expectStatus().isEqualTo(503)
        .expectHeader().valueEquals("Retry-After", "1")
        .expectBody()
        .jsonPath("$.detail").isEqualTo(
            "territory-service has failed repeatedly and is left alone for a moment.");
    assertThat(room("territory").asked()).isEmpty();

    await().atMost(Duration.ofSeconds(5)).until(() -> status("/api/deals") == 200);
    assertThat(status("/api/deals")).isEqualTo(200);
    assertThat(status("/api/deals")).isEqualTo(200);
  }

  @Test
  void opensAgainWhenTheTrialFails() {
    room("territory").stop();
    for (int call = 0; call < 4; call++) {
      status("/api/deals");
    }
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> problem("/api/deals").contains("cannot be reached"));
    status("/api/deals");
    assertThat(problem("/api/deals")).contains("left alone");
    room("territory").restart();
  }

  @Test
  void doesNotHoldAServicesOwnErrorsAgainstIt() {
    room("territory").answer(it -> Told.problem(500, "{\"code\":\"internal-error\"}"));
    for (int call = 0; call < 10; call++) {
      assertThat(status("/api/deals")).isEqualTo(500);
    }
    assertThat(room("territory").asked()).hasSize(10);
  }

  @Test
  void refusesBulkWorkWhileTheServiceIsLeftAlone() {
    room("performance").stop();
    for (int call = 0; call < 4; call++) {
      status("/api/sales");
    }
    room("performance").restart();

    client.post().uri("/api/sales/intakes")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("Content-Type", "text/csv")
        .bodyValue("a,b\n1,2\n")
        .exchange()
        .expectStatus().isEqualTo(503)
        .expectBody().jsonPath("$.service").isEqualTo("performance-service");
    assertThat(room("performance").asked()).isEmpty();
  }

  @Test
  void repeatsAReadOnceThatWasBrokenOff() {
    BREAKING.breakOff(1);
    assertThat(status("/api/broken")).isEqualTo(200);
    assertThat(BREAKING.requests()).isEqualTo(2);
  }

  @Test
  void repeatsAReadNoMoreThanOnce() {
    BREAKING.breakOff(2);
    client.get().uri("/api/broken")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .exchange()
        .expectStatus().isEqualTo(502)
        .expectBody()
        .jsonPath("$.code").isEqualTo("answer-lost")
        .jsonPath("$.service").isEqualTo("breaking-service");
    assertThat(BREAKING.requests()).isEqualTo(2);
  }

  @Test
  void neverRepeatsAWrite() {
    for (HttpMethod write :
        new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE}) {
      BREAKING.breakOff(1);
      client.method(write).uri("/api/broken")
          .headers(it -> it.setBearerAuth(ISSUER.staff()))
          .exchange()
          .expectStatus().isEqualTo(502)
          .expectBody().jsonPath("$.code").isEqualTo("answer-lost");
      assertThat(BREAKING.requests()).as(write.name()).isEqualTo(1);
      BREAKING.breakOff(0);
      assertThat(status("/api/broken")).isEqualTo(200);
      assertThat(status("/api/broken")).isEqualTo(200);
    }
  }

  private int status(String path) {
    return client.get().uri(path)
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .exchange()
        .returnResult().getStatus().value();
  }

  private String problem(String path) {
    return String.valueOf(
        client.get().uri(path)
            .headers(it -> it.setBearerAuth(ISSUER.staff()))
            .exchange()
            .expectBody(String.class).returnResult().getResponseBody());
  }
}
