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

class OpenApiIT extends RunningGateway {

  @Test
  void mergesTheDocumentsOfAllServices() {
    ROOMS.forEach((room, stub) -> stub.answer(it -> document(room, it)));

    get("/openapi.json")
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(MediaType.APPLICATION_JSON)
        .expectBody()
        .jsonPath("$.openapi")
        .isEqualTo("3.1.0")
        .jsonPath("$.servers[0].url")
        .isEqualTo("http://127.0.0.1:8080")
        .jsonPath("$.paths['/api/me/home'].get")
        .exists()
        .jsonPath("$.paths['/api/deals'].get.operationId")
        .isEqualTo("territory.list")
        .jsonPath("$.paths['/api/products'].get.operationId")
        .isEqualTo("catalog.list")
        .jsonPath("$.components.schemas['catalog.Page']")
        .exists()
        .jsonPath("$.components.schemas['territory.Page']")
        .exists()
        .jsonPath("$['x-services'].length()")
        .isEqualTo(5)
        .jsonPath("$['x-services'][0].service")
        .isEqualTo("partner-service")
        .jsonPath("$['x-services'][0].status")
        .isEqualTo("included");
  }

  @Test
  void marksAServiceThatIsAwayAndKeepsWhatItSaidBefore() {
    ROOMS.forEach((room, stub) -> stub.answer(it -> document(room, it)));
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> status(2, "included"));
    room("territory").stop();
    try {
      await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> status(2, "outdated"));
      get("/openapi.json").expectBody().jsonPath("$.paths['/api/deals']").exists();
    } finally {
      room("territory").restart();
    }
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> status(2, "included"));
  }

  @Test
  void servesTheExplorerFromThisOriginOnly() {
    for (String path : new String[] {"/", "/docs"}) {
      get(path)
          .expectStatus()
          .isOk()
          .expectHeader()
          .contentType("text/html;charset=UTF-8")
          .expectHeader()
          .valueEquals("Content-Security-Policy", Pages.CONTENT_POLICY)
          .expectBody(String.class)
          .value(page -> assertThat(page).doesNotContain("http://", "https://", "onclick"));
    }
    get("/docs/explorer.js")
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType("text/javascript;charset=UTF-8")
        .expectBody(String.class)
        .value(script -> assertThat(script).doesNotContain("innerHTML", "eval(", "http"));
    get("/docs/pages.css").expectStatus().isOk();
    get("/docs/other.js").expectStatus().isNotFound();
  }

  private void status(int service, String status) {
    get("/openapi.json")
        .expectBody()
        .jsonPath("$['x-services'][" + service + "].status")
        .isEqualTo(status);
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
}
