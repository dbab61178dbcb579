package pep.gateway.health;

import org.junit.jupiter.api.Test;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

class HealthIT extends RunningGateway {

  private static final String PATH = "/api/health";

  @Test
  void tellsOfEveryServiceWhatItSaysOfItself() {
    room("partner")
        .answer(
            it ->
                Told.json(
                    """
                    {"status":"DEGRADED","components":{
                      "broker":{"status":"DEGRADED","details":{"since":"12 s"}},
                      "ping":{"status":"UP"}}}
                    """));
    room("territory").answer(it -> Told.problem(503, "{\"status\":\"DOWN\"}"));
    room("catalog").answer(it -> Told.json("<p>no health</p>"));

    get(PATH, ISSUER.operator())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.services.length()")
        .isEqualTo(5)
        .jsonPath("$.services[?(@.room=='partner')].status")
        .isEqualTo("degraded")
        .jsonPath("$.services[?(@.room=='partner')].components.broker.details.since")
        .isEqualTo("12 s")
        .jsonPath("$.services[?(@.room=='territory')].status")
        .isEqualTo("down")
        .jsonPath("$.services[?(@.room=='catalog')].status")
        .isEqualTo("away");
  }

  @Test
  void isForOperatorsAlone() {
    get(PATH, ISSUER.staff())
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("forbidden");
    get(PATH, ISSUER.partner()).expectStatus().isForbidden();
    get(PATH).expectStatus().isUnauthorized();
  }
}
