package pep.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

class HomeIT extends RunningGateway {

  @Test
  void composesAPartnersPageOfAllItsParts() {
    room("promotion").answer(it -> Told.json("{\"balance\":{\"amount\":\"12.30\"},\"rate\":1.10}"));
    var page =
        client
            .get()
            .uri("/api/me/home")
            .headers(it -> it.setBearerAuth(ISSUER.partner()))
            .header("X-Request-Id", "order-4711")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.complete")
            .isEqualTo(true)
            .jsonPath("$.asOf")
            .isNotEmpty()
            .jsonPath("$.parts.length()")
            .isEqualTo(7)
            .jsonPath("$.parts.profile.status")
            .isEqualTo("ok")
            .jsonPath("$.parts.profile.data.from")
            .isEqualTo("partner")
            .jsonPath("$.parts.products.data.from")
            .isEqualTo("catalog")
            .jsonPath("$.parts.territories.data.from")
            .isEqualTo("territory")
            .jsonPath("$.parts.deals.data.from")
            .isEqualTo("territory")
            .jsonPath("$.parts.scorecard.data.from")
            .isEqualTo("performance")
            .jsonPath("$.parts.offers.data.balance.amount")
            .isEqualTo("12.30")
            .returnResult();

    assertThat(new String(page.getResponseBodyContent(), java.nio.charset.StandardCharsets.UTF_8))
        .as("numbers keep their digits")
        .contains("\"rate\":1.10");
    assertThat(room("catalog").last().path()).isEqualTo("/api/my/products?limit=20");
    assertThat(room("catalog").last().header("X-Request-Id")).isEqualTo("order-4711");
    assertThat(room("catalog").last().header("Authorization")).startsWith("Bearer ");
  }

  @Test
  void composesTheVendorsPageForItsStaff() {
    get("/api/me/home", ISSUER.staff())
        .expectBody()
        .jsonPath("$.complete")
        .isEqualTo(true)
        .jsonPath("$.parts.keys()")
        .value(
            (java.util.Collection<String> names) ->
                assertThat(names)
                    .containsExactly("overview", "concentration", "distribution", "partners"));
  }

  @Test
  void marksAPartThatIsTooSlowAndDeliversTheRest() {
    var released = new CountDownLatch(1);
    room("performance")
        .answer(
            it -> {
              await(released);
              return Told.json("{}");
            });
    try {
      get("/api/me/home", ISSUER.partner())
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.complete")
          .isEqualTo(false)
          .jsonPath("$.parts.scorecard.status")
          .isEqualTo("unavailable")
          .jsonPath("$.parts.scorecard.data")
          .doesNotExist()
          .jsonPath("$.parts.scorecard.problem.code")
          .isEqualTo("timeout")
          .jsonPath("$.parts.scorecard.problem.service")
          .isEqualTo("performance-service")
          .jsonPath("$.parts.profile.status")
          .isEqualTo("ok");
    } finally {
      released.countDown();
    }
  }

  @Test
  void handsOnTheServicesOwnProblemOfAPart() {
    room("promotion")
        .answer(it -> Told.problem(403, "{\"code\":\"forbidden\",\"status\":403,\"x\":1}"));

    get("/api/me/home", ISSUER.partner())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.parts.offers.problem.x")
        .isEqualTo(1)
        .jsonPath("$.parts.statement.problem.code")
        .isEqualTo("forbidden");
  }

  @Test
  void marksPartsThatAreNoJsonOrAway() {
    room("promotion").answer(it -> new Told(200, "text/html", "<h1>", java.util.Map.of()));
    room("territory").stop();
    try {
      get("/api/me/home", ISSUER.partner())
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.parts.offers.problem.service")
          .isEqualTo("promotion-service")
          .jsonPath("$.parts.deals.problem.code")
          .isEqualTo("unavailable")
          .jsonPath("$.parts.deals.problem.service")
          .isEqualTo("territory-service");
    } finally {
      room("territory").restart();
    }
  }

  @Test
  void refusesACallerOfNoVendor() {
    get("/api/me/home", ISSUER.operator())
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("no-vendor-in-token");
  }

  @Test
  void refusesACallerWithoutAToken() {
    get("/api/me/home").expectStatus().isUnauthorized();
  }

  @Test
  void refusesAnotherMethod() {
    client
        .post()
        .uri("/api/me/home")
        .headers(it -> it.setBearerAuth(ISSUER.partner()))
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .valueEquals("Allow", "GET")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("method-not-allowed");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
