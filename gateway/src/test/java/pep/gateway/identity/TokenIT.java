package pep.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;
import pep.gateway.TokenIssuer;

@TestPropertySource(
    properties = {
      "pep.gateway.tokens.keys-asked-at-most-every=300ms",
      "pep.gateway.tokens.remembered-tokens=0"
    })
class TokenIT extends RunningGateway {

  private static final TokenIssuer STRANGER = new TokenIssuer("key-9");

  @AfterEach
  void keysAreBack() {
    KEYS.answer(it -> Told.json(ISSUER.document()));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> with(STRANGER.staff()).expectStatus().isUnauthorized());
  }

  @Test
  void letsATokenOfTheIssuerPass() {
    with(ISSUER.staff()).expectStatus().isOk();
  }

  @Test
  void asksForATokenWhereThereIsNone() {
    client
        .get()
        .uri("/api/deals")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer")
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unauthenticated")
        .jsonPath("$.status")
        .isEqualTo(401)
        .jsonPath("$.type")
        .isEqualTo("http://127.0.0.1:8080/problems/unauthenticated");
  }

  @Test
  void refusesAnExpiredToken() {
    Instant now = Instant.now();
    var expired =
        TokenIssuer.claims("vnd_1", null)
            .issueTime(Date.from(now.minusSeconds(420)))
            .expirationTime(Date.from(now.minusSeconds(120)));
    refused(ISSUER.sign(expired.build()))
        .jsonPath("$.detail")
        .value((String it) -> assertThat(it).startsWith("Jwt expired at"));
  }

  @Test
  void refusesATokenOfAnotherIssuerAudienceOrType() {
    refused(ISSUER.sign(TokenIssuer.claims("vnd_1", null).issuer("http://other").build()));
    refused(ISSUER.sign(TokenIssuer.claims("vnd_1", null).audience("portal").build()));
    refused(ISSUER.sign(TokenIssuer.claims("vnd_1", null).build(), "logout+jwt"));
    refused(ISSUER.sign(TokenIssuer.claims("vnd_1", null).build(), "JWT"));
    refused(ISSUER.sign(TokenIssuer.claims("vnd_1", null).build(), null));
  }

  @Test
  void refusesATokenThatTheIssuerDidNotSign() throws Exception {
    refused(new TokenIssuer("key-1").staff());
    refused(STRANGER.staff());
    refused(new PlainJWT(TokenIssuer.claims("vnd_1", null).build()).serialize());
    var shared =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("key-1").build(),
            TokenIssuer.claims("vnd_1", null).build());
    shared.sign(new MACSigner(ISSUER.key().toRSAPublicKey().getEncoded()));
    refused(shared.serialize());
    refused("not.a.token");
    refused("x");
  }

  @Test
  void answersUnavailableWhileTheKeysCannotBeReadAndNeverUnauthenticated() {
    KEYS.answer(it -> new Told(500, "text/plain", "", java.util.Map.of()));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                with(STRANGER.staff())
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .exists("Retry-After")
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("unavailable"));
    KEYS.stop();
    try {
      with(STRANGER.staff()).expectStatus().isEqualTo(503);
      with(ISSUER.staff()).expectStatus().isOk();
    } finally {
      KEYS.restart();
    }
  }

  @Test
  void takesUpANewKeyOfTheIssuer() {
    with(ISSUER.staff()).expectStatus().isOk();
    KEYS.answer(it -> Told.json(STRANGER.document()));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> with(STRANGER.staff()).expectStatus().isOk());
    KEYS.answer(it -> Told.json(ISSUER.document()));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> with(ISSUER.staff()).expectStatus().isOk());
  }

  @Test
  void doesNotAskTheIssuerForEveryTokenThatNamesAnUnknownKey() {
    with(ISSUER.staff()).expectStatus().isOk();
    KEYS.asked().clear();
    long began = System.nanoTime();
    for (int call = 0; call < 50; call++) {
      with(STRANGER.staff()).expectStatus().isUnauthorized();
    }
    long pauses = Duration.ofNanos(System.nanoTime() - began).toMillis() / 300;
    assertThat(KEYS.asked().size()).isLessThanOrEqualTo((int) pauses + 2);
  }

  private WebTestClient.ResponseSpec with(String token) {
    return client.get().uri("/api/deals").headers(it -> it.setBearerAuth(token)).exchange();
  }

  private WebTestClient.BodyContentSpec refused(String token) {
    return with(token)
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("unauthenticated");
  }
}
