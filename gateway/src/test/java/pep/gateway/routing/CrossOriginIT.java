package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import pep.gateway.RunningGateway;

/** Pages of one other origin may call the API; those of none else. */
@TestPropertySource(
    properties = "pep.gateway.cors.origins=https://shop.example,https://admin.example:8443")
class CrossOriginIT extends RunningGateway {

  private static final String SHOP = "https://shop.example";

  @Test
  void letsAListedPageAskAndReadWithAToken() {
    preflight(SHOP, "PUT")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", SHOP)
        .expectHeader()
        .value("Access-Control-Allow-Methods", it -> assertThat(it).contains("PUT", "DELETE"))
        .expectHeader()
        .value("Access-Control-Allow-Headers", it -> assertThat(it).contains("if-match"))
        .expectHeader()
        .valueEquals("Access-Control-Max-Age", "3600")
        .expectHeader()
        .doesNotExist("Access-Control-Allow-Credentials");
    assertThat(room("territory").asked()).as("asked of nobody").isEmpty();

    get("https://admin.example:8443", ISSUER.staff(), "/api/deals")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Access-Control-Allow-Origin", "https://admin.example:8443")
        .expectHeader()
        .value("Access-Control-Expose-Headers", it -> assertThat(it).contains("ETag", "Location"));
  }

  @Test
  void letsAListedPageReadRefusalsToo() {
    for (String path : new String[] {"/api/deals", "/nothing"}) {
      client
          .get()
          .uri(path)
          .header(HttpHeaders.ORIGIN, SHOP)
          .exchange()
          .expectStatus()
          .is4xxClientError()
          .expectHeader()
          .valueEquals("Access-Control-Allow-Origin", SHOP);
    }
  }

  @Test
  void saysNothingToOthersAndRefusesThemNothing() {
    for (String other :
        new String[] {
          "https://evil.example", "http://shop.example", "null", "https://shop.example.evil"
        }) {
      get(other, ISSUER.staff(), "/api/deals")
          .expectStatus()
          .isOk()
          .expectHeader()
          .doesNotExist("Access-Control-Allow-Origin")
          .expectHeader()
          .value("Vary", it -> assertThat(it).contains("Origin"));
      preflight(other, "PUT").expectHeader().doesNotExist("Access-Control-Allow-Origin");
    }
  }

  @Test
  void refusesAMethodThatIsNotForPages() {
    preflight(SHOP, "FROB")
        .expectStatus()
        .isForbidden()
        .expectHeader()
        .contentType("application/problem+json");
  }

  private WebTestClient.ResponseSpec preflight(String origin, String method) {
    return client
        .options()
        .uri("/api/deals")
        .header(HttpHeaders.ORIGIN, origin)
        .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method)
        .header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "authorization,if-match")
        .exchange();
  }

  private WebTestClient.ResponseSpec get(String origin, String token, String path) {
    return client
        .get()
        .uri(path)
        .header(HttpHeaders.ORIGIN, origin)
        .headers(it -> it.setBearerAuth(token))
        .exchange();
  }
}
