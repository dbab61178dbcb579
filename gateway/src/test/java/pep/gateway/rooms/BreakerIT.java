package pep.gateway.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pep.gateway.RawRequest;
import pep.gateway.StubService.Told;

class BreakerIT extends BreakingServices {

  @Test
  void leavesAServiceAloneThatKeepsFailingAndComesBackWhenItDoes() {
    room("territory").stop();
    for (int call = 0; call < 4; call++) {
      assertThat(status("/api/deals")).isEqualTo(503);
    }
    room("territory").restart();

    get("/api/deals", ISSUER.staff())
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .valueEquals("Retry-After", "2")
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("territory-service has failed repeatedly and is left alone for a moment.");
    assertThat(room("territory").asked()).isEmpty();

    await().atMost(Duration.ofSeconds(20)).until(() -> status("/api/deals") == 200);
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
        .atMost(Duration.ofSeconds(20))
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
  void doesNotHoldAClientsFaultsAgainstTheService() throws Exception {
    for (int call = 0; call < 8; call++) {
      breakOffInTheBody();
    }
    await()
        .during(Duration.ofMillis(500))
        .atMost(Duration.ofSeconds(3))
        .until(() -> status("/api/deals") == 200);
  }

  @Test
  void refusesBulkWorkWhileTheServiceIsLeftAlone() {
    room("performance").stop();
    for (int call = 0; call < 4; call++) {
      status("/api/sales");
    }
    room("performance").restart();

    client
        .post()
        .uri("/api/sales/intakes")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("Content-Type", "text/csv")
        .bodyValue("a,b\n1,2\n")
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.service")
        .isEqualTo("performance-service");
    assertThat(room("performance").asked()).isEmpty();
  }

  private void breakOffInTheBody() throws Exception {
    room("territory").arrivals().drainPermits();
    try (var request = new RawRequest(port())) {
      request
          .head("POST /api/deals", "Content-Length: 100", "Authorization: Bearer " + ISSUER.staff())
          .send("{");
      assertThat(room("territory").arrivals().tryAcquire(5, TimeUnit.SECONDS)).isTrue();
    }
  }
}
