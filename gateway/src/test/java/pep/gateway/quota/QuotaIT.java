package pep.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import pep.gateway.RunningGateway;
import pep.gateway.TokenIssuer;

/** Units come back so slowly that none does within the test. */
@TestPropertySource(
    properties = {
      "pep.gateway.quotas.client.units=60",
      "pep.gateway.quotas.client.per-second=1",
      "pep.gateway.quotas.vendor.units=100",
      "pep.gateway.quotas.vendor.per-second=1",
      "pep.gateway.quotas.address.units=55",
      "pep.gateway.quotas.address.per-second=1"
    })
class QuotaIT extends RunningGateway {

  @Test
  void refusesAClientThatHasSpentItsQuotaAndNoOtherOne() {
    String eager = token("ven_a", "usr_eager");
    String calm = token("ven_a", "usr_calm");
    get("/api/deals", eager)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("RateLimit-Policy", "\"client\";q=60;w=60, \"vendor\";q=100;w=100")
        .expectHeader()
        .valueEquals("RateLimit", "\"client\";r=59;t=1, \"vendor\";r=99;t=1");
    send(eager, "/api/sales/intakes", "text/csv").expectStatus().isOk();

    send(eager, "/api/segments/preview", MediaType.APPLICATION_JSON_VALUE)
        .expectStatus()
        .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
        .expectHeader()
        .exists("Retry-After")
        .expectHeader()
        .valueMatches("RateLimit", "\"client\";r=9;t=51(, .*)?")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("quota-exceeded");
    get("/api/deals", eager).expectStatus().isOk();
    get("/api/deals", calm).expectStatus().isOk();
  }

  @Test
  void refusesAVendorWhoseCallersHaveSpentItsQuotaAndNoOtherVendor() {
    send(token("ven_b", "usr_1"), "/api/sales/intakes", "text/csv").expectStatus().isOk();
    send(token("ven_b", "usr_2"), "/api/sales/intakes", "text/csv").expectStatus().isOk();

    get("/api/deals", token("ven_b", "usr_3"))
        .expectStatus()
        .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
        .expectBody()
        .jsonPath("$.detail")
        .value(String.class, detail -> assertThat(detail).contains("'vendor'"));
    get("/api/deals", token("ven_c", "usr_3")).expectStatus().isOk();
  }

  @Test
  void countsWhoeverHasNoGoodTokenByItsAddress() {
    int refused = 0;
    for (int i = 0; i < 60; i++) {
      HttpStatus status =
          HttpStatus.valueOf(
              get("/api/deals", "no-token").returnResult(Void.class).getStatus().value());
      refused += status == HttpStatus.TOO_MANY_REQUESTS ? 1 : 0;
    }
    assertThat(refused).isBetween(1, 5);
    get("/api/deals", token("ven_d", "usr_1")).expectStatus().isOk();
    get("/").expectStatus().isOk().expectHeader().doesNotExist("RateLimit");
  }

  @Test
  void publishesTheRules() {
    get("/limits")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.quotas[0].units")
        .isEqualTo(60)
        .jsonPath("$.costs.bulk")
        .isEqualTo(50);
    client
        .get()
        .uri("/limits")
        .accept(MediaType.TEXT_HTML)
        .exchange()
        .expectBody(String.class)
        .value(page -> assertThat(page).contains("<h1>Limits</h1>", "<code>vendor</code>"));
  }

  private ResponseSpec send(String token, String path, String type) {
    return client
        .post()
        .uri(path)
        .headers(it -> it.setBearerAuth(token))
        .contentType(MediaType.valueOf(type))
        .bodyValue("{}")
        .exchange();
  }

  private static String token(String vendor, String subject) {
    return ISSUER.sign(TokenIssuer.claims(vendor, null).subject(subject).build());
  }
}
