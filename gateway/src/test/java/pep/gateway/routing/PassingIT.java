package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

class PassingIT extends RunningGateway {

  @Test
  void passesOnNoHeaderThatClaimsAnIdentityOrAnotherWay() {
    client
        .get()
        .uri("/api/deals")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("X-User-Id", "root")
        .header("X-User", "root")
        .header("X-Vendor-Id", "vnd_2")
        .header("X-Partner", "prt_2")
        .header("Forwarded", "for=9.9.9.9")
        .header("X-Forwarded-For", "9.9.9.9")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Forwarded-Prefix", "/evil")
        .header("X-Original-URL", "/api/partners")
        .header("X-HTTP-Method-Override", "DELETE")
        .header("Proxy-Authorization", "Basic x")
        .header("TE", "trailers")
        .header("X-Kept", "yes")
        .header("If-Match", "\"3\"")
        .header("Idempotency-Key", "k-1")
        .exchange()
        .expectStatus()
        .isOk();

    var asked = room("territory").last();
    assertThat(asked.headers())
        .doesNotContainKeys(
            "x-user-id",
            "x-user",
            "x-vendor-id",
            "x-partner",
            "forwarded",
            "x-forwarded-prefix",
            "x-original-url",
            "x-http-method-override",
            "proxy-authorization",
            "te");
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
        client
            .get()
            .uri("/api/deals")
            .headers(it -> it.setBearerAuth(ISSUER.staff()))
            .header("X-Request-Id", "order-4711")
            .header("traceparent", "00-" + trace + "-b7ad6b7169203331-00")
            .header("tracestate", "a=1")
            .exchange()
            .expectHeader()
            .valueEquals("X-Request-Id", "order-4711")
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
    client
        .get()
        .uri("/api/deals")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("X-Request-Id", "a b<script>")
        .header("traceparent", "00-zz")
        .header("tracestate", "a=1")
        .exchange()
        .expectHeader()
        .valueMatches("X-Request-Id", "[0-9a-f]{32}")
        .expectHeader()
        .valueMatches("traceparent", "00-[0-9a-f]{32}-[0-9a-f]{16}-01");

    assertThat(room("territory").last().headers()).doesNotContainKey("tracestate");
  }

  @Test
  void passesOnAServicesOwnProblemUnchanged() {
    var problem = "{\"code\":\"grant-overlaps\",\"status\":409,\"evidence\":[1.50]}";
    room("territory")
        .answer(
            it ->
                Told.problem(409, problem)
                    .with("Retry-After", "7")
                    .with("X-Request-Id", "other")
                    .with("Server", "secret"));

    client
        .post()
        .uri("/api/grants")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("X-Request-Id", "order-4711")
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isEqualTo(409)
        .expectHeader()
        .contentType("application/problem+json")
        .expectHeader()
        .valueEquals("Retry-After", "7")
        .expectHeader()
        .valueEquals("X-Request-Id", "order-4711")
        .expectHeader()
        .doesNotExist("Server")
        .expectBody(String.class)
        .isEqualTo(problem);
  }

  @Test
  void passesOnRedirectsAndCookiesOfTheSignInPages() {
    room("partner")
        .answer(
            it ->
                new Told(302, "text/html", "", Map.of())
                    .with("Location", "http://127.0.0.1:8080/login")
                    .with("Set-Cookie", "SESSION=1; HttpOnly"));

    get("/oauth2/authorize?x=y")
        .expectStatus()
        .isEqualTo(302)
        .expectHeader()
        .location("http://127.0.0.1:8080/login")
        .expectHeader()
        .valueEquals("Set-Cookie", "SESSION=1; HttpOnly");
  }

  @Test
  void setsSecurityHeadersAndNoCors() {
    client
        .get()
        .uri("/api/deals")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header("Origin", "https://elsewhere.example")
        .exchange()
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("X-Frame-Options", "DENY")
        .expectHeader()
        .valueEquals("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Origin");
  }
}
