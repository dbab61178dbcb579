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
import pep.gateway.StubService.Told;

class RoutingIT extends RunningGateway {

  static Stream<Arguments> paths() {
    return Map.of(
            "partner", "vendors partners segments users api-clients webhooks certifications"
                + " attributes memberships my/profile",
            "catalog", "products bundles price-books quotes profitability my/products",
            "territory", "territories grants outlets distribution accounts deals my/territories"
                + " my/deals",
            "promotion", "programs enrolments promotions offers statements ledger budgets"
                + " my/offers my/programs my/statement",
            "performance", "sales scorecards overview concentration tier-rules tiers diagnoses"
                + " rollups my/scorecard")
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
    client.get().uri(java.net.URI.create("http://127.0.0.1:" + port() + path))
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .exchange()
        .expectStatus().isOk()
        .expectBody().json("{\"from\":\"" + room + "\"}");

    assertThat(room(room).last().path()).isEqualTo(path);
    assertThat(room(room).last().header("Authorization")).startsWith("Bearer ");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/oauth2/token", "/login", "/login/x", "/logout", "/userinfo",
    "/.well-known/openid-configuration", "/invitations/abc"
  })
  void leadsPublicPagesToTheIssuerWithoutAToken(String path) {
    client.post().uri(path).bodyValue("a=b").exchange().expectStatus().isOk();

    assertThat(room("partner").last().body()).isEqualTo("a=b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"partner", "catalog", "territory", "promotion", "performance"})
  void leadsToTheTwoOpenDocumentsOfEachServiceWithoutAToken(String room) {
    client.get().uri("/api/" + room + "/openapi.json").exchange().expectStatus().isOk();
    client.get().uri("/api/" + room + "/problems").exchange().expectStatus().isOk();
    client.get().uri("/api/" + room + "/parked").exchange().expectStatus().isUnauthorized();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/unknown", "/api", "/api/dealsX", "/api/my", "/api/my/unknown"})
  void answersNotFoundForPathsOfNoService(String path) {
    client.get().uri(path)
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .exchange()
        .expectStatus().isNotFound()
        .expectHeader().contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.type").isEqualTo("http://127.0.0.1:8080/problems/not-found")
        .jsonPath("$.code").isEqualTo("not-found")
        .jsonPath("$.status").isEqualTo(404)
        .jsonPath("$.requestId").isNotEmpty()
        .jsonPath("$.traceId").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/api/partners/../deals", "/oauth2/%2e%2e/api/partners", "/api//partners",
    "/api/partners%2f..%2fdeals", "/api/partners;x=1"
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

  @Test
  void passesOnNoHeaderThatClaimsAnIdentityOrAnotherWay() {
    client.get().uri("/api/deals")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("X-User-Id", "root").header("X-User", "root")
        .header("X-Vendor-Id", "vnd_2").header("X-Partner", "prt_2")
        .header("Forwarded", "for=9.9.9.9").header("X-Forwarded-For", "9.9.9.9")
        .header("X-Forwarded-Host", "evil.example").header("X-Forwarded-Prefix", "/evil")
        .header("X-Original-URL", "/api/partners").header("X-HTTP-Method-Override", "DELETE")
        .header("Proxy-Authorization", "Basic x").header("TE", "trailers")
        .header("X-Kept", "yes").header("If-Match", "\"3\"").header("Idempotency-Key", "k-1")
        .exchange()
        .expectStatus().isOk();

    var asked = room("territory").last();
    assertThat(asked.headers())
        .doesNotContainKeys(
            "x-user-id", "x-user", "x-vendor-id", "x-partner", "forwarded", "x-forwarded-prefix",
            "x-original-url", "x-http-method-override", "proxy-authorization", "te");
    assertThat(asked.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
    assertThat(asked.header("X-Forwarded-Host")).isEqualTo("127.0.0.1:8080");
    assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("http");
    assertThat(asked.header("X-Forwarded-Port")).isEqualTo("8080");
    assertThat(asked.header("X-Kept")).isEqualTo("yes");
    assertThat(asked.header("If-Match")).isEqualTo("\"3\"");
    assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
  }

  @Test
  void keepsAWellFormedRequestIdAndContinuesTheTrace() {
    var trace = "0af7651916cd43dd8448eb211c80319c";
    var answer =
        client.get().uri("/api/deals")
            .headers(it -> it.setBearerAuth(ISSUER.staff()))
            .header("X-Request-Id", "order-4711")
            .header("traceparent", "00-" + trace + "-b7ad6b7169203331-00")
            .header("tracestate", "a=1")
            .exchange()
            .expectHeader().valueEquals("X-Request-Id", "order-4711")
            .returnResult();

    assertThat(answer.getResponseHeaders().getFirst("traceparent"))
        .matches("00-" + trace + "-(?!b7ad6b7169203331)[0-9a-f]{16}-00");
    var asked = room("territory").last();
    assertThat(asked.header("X-Request-Id")).isEqualTo("order-4711");
    assertThat(asked.header("traceparent"))
        .isEqualTo(answer.getResponseHeaders().getFirst("traceparent"));
    assertThat(asked.header("tracestate")).isEqualTo("a=1");
  }

  @Test
  void replacesARequestIdAndATraceThatAreNotWellFormed() {
    client.get().uri("/api/deals")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("X-Request-Id", "a b<script>")
        .header("traceparent", "00-zz")
        .header("tracestate", "a=1")
        .exchange()
        .expectHeader().valueMatches("X-Request-Id", "[0-9a-f]{32}")
        .expectHeader().valueMatches("traceparent", "00-[0-9a-f]{32}-[0-9a-f]{16}-01");

    assertThat(room("territory").last().headers()).doesNotContainKey("tracestate");
  }

  @Test
  void passesOnAServicesOwnProblemUnchanged() {
    var problem = "{\"code\":\"grant-overlaps\",\"status\":409,\"evidence\":[1.50]}";
    room("territory")
        .answer(
            it -> Told.problem(409, problem)
                .with("Retry-After", "7").with("X-Request-Id", "other").with("Server", "secret"));

    client.post().uri("/api/grants")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("X-Request-Id", "order-4711")
        .bodyValue("{}")
        .exchange()
        .expectStatus().isEqualTo(409)
        .expectHeader().contentType("application/problem+json")
        .expectHeader().valueEquals("Retry-After", "7")
        .expectHeader().valueEquals("X-Request-Id", "order-4711")
        .expectHeader().doesNotExist("Server")
        .expectBody(String.class).isEqualTo(problem);
  }

  @Test
  void passesOnRedirectsAndCookiesOfTheSignInPages() {
    room("partner")
        .answer(
            it -> new Told(302, "text/html", "", Map.of())
                .with("Location", "http://127.0.0.1:8080/login")
                .with("Set-Cookie", "SESSION=1; HttpOnly"));

    client.get().uri("/oauth2/authorize?x=y").exchange()
        .expectStatus().isEqualTo(302)
        .expectHeader().location("http://127.0.0.1:8080/login")
        .expectHeader().valueEquals("Set-Cookie", "SESSION=1; HttpOnly");
  }

  @Test
  void setsSecurityHeadersAndNoCors() {
    client.get().uri("/api/deals")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("Origin", "https://elsewhere.example")
        .exchange()
        .expectHeader().valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader().valueEquals("X-Frame-Options", "DENY")
        .expectHeader().valueEquals(
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .expectHeader().doesNotExist("Access-Control-Allow-Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator", "/actuator/gateway", "/actuator/env", "/actuator/refresh"})
  void exposesNoOtherOperation(String path) {
    client.get().uri(path).exchange().expectStatus().isNotFound();
    client.post().uri(path).exchange().expectStatus().isNotFound();
  }

  @Test
  void isAliveAndReadyOnItsOwn() {
    client.get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
    client.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
  }

  @Test
  void timesAnswersByServiceAndStatus() {
    client.get().uri("/api/deals").exchange().expectStatus().isUnauthorized();

    var figures =
        client.get().uri("/actuator/prometheus").exchange()
            .expectStatus().isOk()
            .expectBody(String.class).returnResult().getResponseBody();
    assertThat(figures)
        .contains("gateway_requests_seconds_count{service=\"territory-service\",status=\"401\"}")
        .contains("gateway_breaker_open{service=\"territory-service\"} 0");
  }
}
