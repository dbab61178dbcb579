package pep.gateway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import pep.gateway.RawRequest;
import pep.gateway.RunningGateway;

@TestPropertySource(
    properties = {
      "pep.gateway.origin=https://partners.example",
      "pep.gateway.trusted-proxies=127.0.0.0/8",
      "pep.gateway.scrapers=10.9.9.0/24"
    })
class SettingsIT extends RunningGateway {

  @Test
  void believesTheWayThatATrustedProxyReports() {
    client.get().uri("/login").header("X-Forwarded-For", "203.0.113.9").exchange();
    assertThat(room("partner").last().header("X-Forwarded-For"))
        .isEqualTo("203.0.113.9, 127.0.0.1");
  }

  @Test
  void tellsServicesTheConfiguredOriginWhateverTheClientCallsIt() throws Exception {
    try (var request = new RawRequest(port())) {
      request.head("GET /login", "X-Forwarded-Host: evil.example", "Connection: close");
      assertThat(request.statusLine()).isEqualTo("HTTP/1.1 200 OK");
    }
    var asked = room("partner").last();
    assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("https");
    assertThat(asked.header("X-Forwarded-Host")).isEqualTo("partners.example");
    assertThat(asked.header("X-Forwarded-Port")).isEqualTo("443");
  }

  @Test
  void namesTheOriginInProblemsAndAsksForTlsFromNowOn() {
    get("/api/deals")
        .expectHeader()
        .valueEquals("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("https://partners.example/problems/unauthenticated");
  }

  @Test
  void showsFiguresToScrapersOnly() {
    get("/actuator/prometheus")
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forbidden");
    get("/actuator/health").expectStatus().isOk();
  }

  @Test
  void takesTokensOfTheConfiguredIssuerOnly() {
    get("/api/deals", ISSUER.staff()).expectStatus().isUnauthorized();
  }
}
