package pep.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Asked;
import pep.gateway.StubService.Told;

class ReferenceIT extends RunningGateway {

  @Test
  void mergesTheDocumentsOfAllServices() {
    ROOMS.forEach((room, stub) -> stub.answer(it -> document(room, it)));

    client.get().uri("/openapi.json").exchange()
        .expectStatus().isOk()
        .expectHeader().contentType(MediaType.APPLICATION_JSON)
        .expectBody()
        .jsonPath("$.openapi").isEqualTo("3.1.0")
        .jsonPath("$.servers[0].url").isEqualTo("http://127.0.0.1:8080")
        .jsonPath("$.paths['/api/me/home'].get").exists()
        .jsonPath("$.paths['/api/deals'].get.operationId").isEqualTo("territory.list")
        .jsonPath("$.paths['/api/products'].get.operationId").isEqualTo("catalog.list")
        .jsonPath("$.components.schemas['catalog.Page']").exists()
        .jsonPath("$.components.schemas['territory.Page']").exists()
        .jsonPath("$['x-services'].length()").isEqualTo(5)
        .jsonPath("$['x-services'][0].service").isEqualTo("partner-service")
        .jsonPath("$['x-services'][0].status").isEqualTo("included");
  }

  @Test
  void marksAServiceThatIsAwayAndKeepsWhatItSaidBefore() {
    ROOMS.forEach((room, stub) -> stub.answer(it -> document(room, it)));
    await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> status(2, "included"));
    room("territory").stop();
    try {
      await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> status(2, "outdated"));
      client.get().uri("/openapi.json").exchange()
          .expectBody().jsonPath("$.paths['/api/deals']").exists();
    } finally {
      room("territory").restart();
    }
    await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> status(2, "included"));
  }

  @Test
  void listsTheErrorsOfAllServicesOnOnePage() {
    ROOMS.forEach((room, stub) -> stub.answer(it -> problems(room)));

    await().atMost(Duration.ofSeconds(5)).untilAsserted(() ->
        client.get().uri("/problems").accept(MediaType.TEXT_HTML).exchange()
            .expectStatus().isOk()
            .expectHeader().contentType("text/html;charset=UTF-8")
            .expectHeader().valueMatches("Content-Security-Policy", "default-src 'none';.*")
            .expectBody(String.class)
            .value(page -> assertThat(page)
                .contains("id=\"grant-overlaps\"", "id=\"only-catalog\"", "id=\"too-large\"")
                .contains("Title &lt;b&gt;")
                .doesNotContain("<b>")));
  }

  @Test
  void givesTheErrorsAsJsonToWhoDoesNotAskForAPage() {
    ROOMS.forEach((room, stub) -> stub.answer(it -> problems(room)));

    await().atMost(Duration.ofSeconds(5)).untilAsserted(() ->
        client.get().uri("/problems/grant-overlaps").exchange()
            .expectStatus().isOk()
            .expectHeader().contentType(MediaType.APPLICATION_JSON)
            .expectBody()
            .jsonPath("$.items.length()").isEqualTo(1)
            .jsonPath("$.items[0].status").isEqualTo(409)
            .jsonPath("$.items[0].services.length()").isEqualTo(5)
            .jsonPath("$.missing.length()").isEqualTo(0));
  }

  @Test
  void leadsFromTheTypeOfAProblemToItsPlaceOnThePage() {
    client.get().uri("/problems/too-large").accept(MediaType.TEXT_HTML).exchange()
        .expectStatus().isSeeOther()
        .expectHeader().valueEquals("Location", "/problems#too-large");
  }

  @Test
  void knowsNoErrorOfAnotherCode() {
    client.get().uri("/problems/no-such").exchange()
        .expectStatus().isNotFound()
        .expectBody().jsonPath("$.code").isEqualTo("not-found");
  }

  @Test
  void servesTheExplorerFromThisOriginOnly() {
    for (String path : new String[] {"/", "/docs"}) {
      client.get().uri(path).exchange()
          .expectStatus().isOk()
          .expectHeader().contentType("text/html;charset=UTF-8")
          .expectHeader().valueEquals("Content-Security-Policy", Pages.CONTENT_POLICY)
          .expectBody(String.class)
          .value(page -> assertThat(page).doesNotContain("http://", "https://", "onclick"));
    }
    client.get().uri("/docs/explorer.js").exchange()
        .expectStatus().isOk()
        .expectHeader().contentType("text/javascript;charset=UTF-8")
        .expectBody(String.class)
        .value(script -> assertThat(script).doesNotContain("innerHTML", "eval(", "http"));
    client.get().uri("/docs/pages.css").exchange().expectStatus().isOk();
    client.get().uri("/docs/other.js").exchange().expectStatus().isNotFound();
  }

  private void status(int service, String status) {
    client.get().uri("/openapi.json").exchange()
        .expectBody().jsonPath("$['x-services'][" + service + "].status").isEqualTo(status);
  }

  private static Told document(String room, Asked asked) {
    assertThat(asked.path()).isEqualTo("/api/" + room + "/openapi.json");
    String path =
        Map.of("territory", "/api/deals", "catalog", "/api/products")
            .getOrDefault(room, "/api/" + room + "/parked");
    return Told.json(
        """
        {"openapi":"3.1.0","info":{"title":"t","version":"1"},
         "paths":{"%s":{"get":{"operationId":"list","responses":{"200":{"description":"ok",
           "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}}}}}},
         "components":{"schemas":{"Page":{"type":"object"}}}}
        """
            .formatted(path));
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
