package pep.gateway.consequences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

class ConsequencesIT extends RunningGateway {

  private static final String ID = "par_0a1b2c3d4e5f60718293a4b5";
  private static final String PATH = "/api/consequences/" + ID;

  @Test
  void saysWhatTheEndOfAPartnerTouchesInEveryService() {
    room("promotion").answer(it -> Told.problem(403, "{\"code\":\"forbidden\",\"status\":403}"));

    get(PATH, ISSUER.staff())
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.parts.ground.data.from")
        .isEqualTo("territory")
        .jsonPath("$.parts.quotes.data.from")
        .isEqualTo("catalog")
        .jsonPath("$.parts.enrolments.problem.code")
        .isEqualTo("forbidden")
        .jsonPath("$.parts.incentives.status")
        .isEqualTo("unavailable")
        .jsonPath("$.complete")
        .isEqualTo(false);
    assertThat(room("territory").last().path()).isEqualTo("/api/offboarding/" + ID);
    assertThat(room("catalog").last().path()).contains("partnerId=" + ID);
  }

  @Test
  void hasNothingToSayOfAPartnerThatIsNone() {
    room("partner").answer(it -> Told.problem(404, "{\"code\":\"not-found\",\"status\":404}"));
    get(PATH, ISSUER.staff()).expectStatus().isNotFound();
    get("/api/consequences/par_0&status=sent", ISSUER.staff()).expectStatus().isNotFound();
  }

  @Test
  void isForTheVendorOnly() {
    get(PATH, ISSUER.partner()).expectStatus().isForbidden();
    get(PATH, ISSUER.operator()).expectStatus().isForbidden();
    get(PATH).expectStatus().isUnauthorized();
  }
}
