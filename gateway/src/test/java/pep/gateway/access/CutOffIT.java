package pep.gateway.access;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import pep.gateway.HearingGateway;
import pep.gateway.TokenIssuer;

/** What the issuer tells on a real broker closes the gateway. */
class CutOffIT extends HearingGateway {

  @Test
  void aTokenWhoseAccessHasEndedIsRefusedAndALaterOneIsNot() throws Exception {
    awaitBroker();
    String older = token(6);
    get("/api/deals", older).expectStatus().isOk();

    send("[" + event("{}") + "," + event(ended("\"usr_1\",\"before\":7")) + "]");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> get("/api/deals", older).expectStatus().isUnauthorized());
    get("/api/deals", token(7)).expectStatus().isOk();
  }

  @Test
  void whatCannotBeReadStopsNothing() throws Exception {
    awaitBroker();
    send("nonsense");
    send(event("{}"));
    send(event("\"nonsense\""));
    String token =
        ISSUER.sign(TokenIssuer.claims("vnd_2", null).claim("session", "session-2").build());
    send(event(ended("\"session-2\"")));

    await().untilAsserted(() -> get("/api/deals", token).expectStatus().isUnauthorized());
  }

  private static String token(int version) {
    return ISSUER.sign(TokenIssuer.claims("vnd_2", null).claim("ver", version).build());
  }

  private static String ended(String of) {
    return "{\"of\":%s,\"until\":\"%s\"}".formatted(of, Instant.now().plusSeconds(600));
  }

  private static String event(String data) {
    return "{\"type\":\"access.ended.v1\",\"vendorid\":\"vnd_2\",\"data\":" + data + "}";
  }

  /** A message with one event, or with a list of them. */
  private static void send(String message) throws Exception {
    publish("access.ended.v1", message);
  }
}
