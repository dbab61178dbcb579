package pep.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

class ErrorIndexIT extends RunningGateway {

  @Test
  void listsTheErrorsOfAllServicesOnOnePage() {
    ROOMS.forEach((room, stub) -> stub.answer(it -> problems(room)));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                client
                    .get()
                    .uri("/problems")
                    .accept(MediaType.TEXT_HTML)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType("text/html;charset=UTF-8")
                    .expectHeader()
                    .valueMatches("Content-Security-Policy", "default-src 'none';.*")
                    .expectBody(String.class)
                    .value(
                        page ->
                            assertThat(page)
                                .contains(
                                    "id=\"grant-overlaps\"",
                                    "id=\"only-catalog\"",
                                    "id=\"too-large\"")
                                .contains("Title &lt;b&gt;")
                                .doesNotContain("<b>")));
  }

  @Test
  void givesTheErrorsAsJsonToWhoDoesNotAskForAPage() {
    ROOMS.forEach((room, stub) -> stub.answer(it -> problems(room)));

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                get("/problems/grant-overlaps")
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_JSON)
                    .expectBody()
                    .jsonPath("$.items.length()")
                    .isEqualTo(1)
                    .jsonPath("$.items[0].status")
                    .isEqualTo(409)
                    .jsonPath("$.items[0].services.length()")
                    .isEqualTo(5)
                    .jsonPath("$.missing.length()")
                    .isEqualTo(0));
  }

  @Test
  void leadsFromTheTypeOfAProblemToItsPlaceOnThePage() {
    client
        .get()
        .uri("/problems/too-large")
        .accept(MediaType.TEXT_HTML)
        .exchange()
        .expectStatus()
        .isSeeOther()
        .expectHeader()
        .valueEquals("Location", "/problems#too-large");
  }

  @Test
  void knowsNoErrorOfAnotherCode() {
    get("/problems/no-such")
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("not-found");
  }

  private static Told problems(String room) {
    return Told.json(
        """
        {"items":[{"code":"grant-overlaps","status":409,"title":"Title <b>","cure":"Cure"},
                  {"code":"only-%s","status":409,"title":"T","cure":"C"}]}
        """
            .formatted(room));
  }
}
