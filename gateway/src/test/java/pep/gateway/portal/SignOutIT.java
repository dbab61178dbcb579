package pep.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import pep.gateway.RunningGateway;
import pep.gateway.TokenIssuer;

/** Signing out by the page's form, which a browser follows without showing a script where to. */
class SignOutIT extends RunningGateway {

  private static final Session SESSION =
      new Session(
          new Tokens("access", Instant.parse("2099-01-01T00:00:00Z"), null, "identity"),
          "Ada",
          "proof");

  @Autowired private PortalCookies cookies;

  @Test
  void leadsOnToWhereTheIssuersOwnSessionEnds() {
    var ended =
        signOut(kept(), "proof")
            .expectStatus()
            .isSeeOther()
            .expectHeader()
            .location(
                TokenIssuer.ORIGIN
                    + "/oauth2/logout?id_token_hint=identity&post_logout_redirect_uri="
                    + "http%3A%2F%2F127.0.0.1%3A8080%2F")
            .expectHeader()
            .valueEquals("Cache-Control", "no-store")
            .expectBody()
            .isEmpty()
            .getResponseCookies()
            .toSingleValueMap();
    assertThat(ended).containsOnlyKeys(PortalCookies.SESSION, PortalCookies.CSRF);
    assertThat(ended.values()).allSatisfy(cookie -> assertThat(cookie.getMaxAge()).isZero());
  }

  @Test
  void refusesAFormThatDoesNotShowTheProofOfThisSession() {
    for (String proof : new String[] {"", "another"}) {
      signOut(kept(), proof)
          .expectStatus()
          .isForbidden()
          .expectHeader()
          .doesNotExist("Set-Cookie")
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("forgery-suspected");
    }
  }

  @Test
  void harmsNothingWhenRepeatedWithoutASession() {
    for (int time = 0; time < 2; time++) {
      signOut(new LinkedMultiValueMap<>(), "")
          .expectStatus()
          .isSeeOther()
          .expectHeader()
          .location(TokenIssuer.ORIGIN + "/");
    }
  }

  private WebTestClient.ResponseSpec signOut(MultiValueMap<String, String> session, String proof) {
    return client
        .post()
        .uri("/logout/portal")
        .cookies(all -> all.addAll(session))
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(BodyInserters.fromFormData(Forgery.FIELD, proof))
        .exchange();
  }

  private MultiValueMap<String, String> kept() {
    var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
    cookies.keep(SESSION, exchange);
    var sent = new LinkedMultiValueMap<String, String>();
    exchange
        .getResponse()
        .getCookies()
        .toSingleValueMap()
        .forEach((name, cookie) -> sent.add(name, cookie.getValue()));
    return sent;
  }
}
