package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pep.gateway.RunningGateway;

class RoutingIT extends RunningGateway {

  static Stream<Arguments> paths() {
    return Map.of(
            "partner",
                "vendors partners segments users api-clients webhooks certifications"
                    + " attributes memberships operators my/profile",
            "catalog",
                "products bundles price-books quotes margin-floor deal-prices profitability"
                    + " my/products",
            "territory",
                "territories grants outlets waivers brands brand-rule brand-texts demand"
                    + " white-space map placements distribution accounts deals my/territories"
                    + " my/deals",
            "promotion",
                "programs enrolments promotions offers statements ledger budgets periods"
                    + " settlements settlement-terms payment-holds payment-details remittances"
                    + " invoices disputes my/payment-details my/offers my/programs my/statement",
            "performance",
                "sales scorecards overview concentration tier-rules tiers diagnoses"
                    + " rollups merits portfolio actions action-catalogue action-proposals scores"
                    + " score-rules formulas formula-values my/scorecard my/score my/tier")
        .entrySet()
        .stream()
        .flatMap(
            room ->
                Stream.concat(Stream.of(room.getKey()), Stream.of(room.getValue().split(" ")))
                    .flatMap(path -> Stream.of("/api/" + path, "/api/" + path + "/x%20y/z?q=1%2B1"))
                    .map(path -> Arguments.of(path, room.getKey())));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void leadsEachPathToItsServiceUnchanged(String path, String room) {
    client
        .get()
        .uri(java.net.URI.create("http://127.0.0.1:" + port() + path))
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json("{\"from\":\"" + room + "\"}");

    assertThat(room(room).last().path()).isEqualTo(path);
    assertThat(room(room).last().header("Authorization")).startsWith("Bearer ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/oauth2/token",
        "/login",
        "/login/x",
        "/logout",
        "/userinfo",
        "/.well-known/openid-configuration",
        "/invitations/abc",
        "/password/forgotten"
      })
  void leadsPublicPagesToTheIssuerWithoutAToken(String path) {
    client.post().uri(path).bodyValue("a=b").exchange().expectStatus().isOk();

    assertThat(room("partner").last().body()).isEqualTo("a=b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"partner", "catalog", "territory", "promotion", "performance"})
  void leadsToTheTwoOpenDocumentsOfEachServiceWithoutAToken(String room) {
    get("/api/" + room + "/openapi.json").expectStatus().isOk();
    get("/api/" + room + "/problems").expectStatus().isOk();
    get("/api/" + room + "/parked").expectStatus().isUnauthorized();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/unknown", "/api", "/api/dealsX", "/api/my", "/api/my/unknown"})
  void answersNotFoundForPathsOfNoService(String path) {
    get(path, ISSUER.staff())
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("http://127.0.0.1:8080/problems/not-found")
        .jsonPath("$.code")
        .isEqualTo("not-found")
        .jsonPath("$.status")
        .isEqualTo(404)
        .jsonPath("$.requestId")
        .isNotEmpty()
        .jsonPath("$.traceId")
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/partners/../deals",
        "/oauth2/%2e%2e/api/partners",
        "/api//partners",
        "/api/partners%2f..%2fdeals",
        "/api/partners;x=1"
      })
  void refusesPathsThatCanBeReadInTwoWays(String path) throws Exception {
    try (var http = java.net.http.HttpClient.newHttpClient()) {
      var answer =
          http.send(
              java.net.http.HttpRequest.newBuilder(
                      new java.net.URI("http://127.0.0.1:" + port() + path))
                  .header("Authorization", "Bearer " + ISSUER.staff())
                  .build(),
              java.net.http.HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("\"code\":\"invalid-request\"");
    }
    ROOMS.values().forEach(room -> assertThat(room.asked()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator", "/actuator/gateway", "/actuator/env", "/actuator/refresh"})
  void exposesNoOtherOperation(String path) {
    get(path).expectStatus().isNotFound();
    client.post().uri(path).exchange().expectStatus().isNotFound();
  }

  @Test
  void isAliveAndReadyOnItsOwn() {
    get("/actuator/health/liveness").expectStatus().isOk();
    get("/actuator/health/readiness").expectStatus().isOk();
  }

  @Test
  void timesAnswersByServiceAndStatus() {
    get("/api/deals").expectStatus().isUnauthorized();

    var figures =
        get("/actuator/prometheus")
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(figures)
        .contains("gateway_requests_seconds_count{service=\"territory-service\",status=\"401\"}")
        .contains("gateway_breaker_open{service=\"territory-service\"} 0");
  }
}
