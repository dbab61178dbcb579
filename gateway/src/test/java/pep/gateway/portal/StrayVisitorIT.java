package pep.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import pep.gateway.RawRequest;
import pep.gateway.RunningGateway;

/** A person whose address is not quite right is led on, or told so in a page. */
class StrayVisitorIT extends RunningGateway {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @TempDir static Path directory;

  @DynamicPropertySource
  static void portal(DynamicPropertyRegistry registry) {
    registry.add("pep.portal-dir", () -> directory);
  }

  @BeforeAll
  static void build() throws IOException {
    Files.writeString(directory.resolve("index.html"), "<!doctype html><title>Portal</title>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nosuch.html", "/assets/gone.js", "/docs/x/y", "/problems/no-such"})
  void showsAPageWithAWayBackWhereNothingIs(String path) {
    browse(path)
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("text/html;charset=UTF-8")
        .expectHeader()
        .value("Content-Security-Policy", it -> assertThat(it).contains("default-src 'none'"))
        .expectBody(String.class)
        .value(
            page ->
                assertThat(page)
                    .contains("There is no such page", "href=\"/\"", "lang=\"en\"")
                    .doesNotContain(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*/*", "application/json", "application/json,text/html;q=0.5", "nonsense"})
  void answersAProgramWithAProblem(String accept) {
    client
        .get()
        .uri("/nosuch")
        .header("Accept", accept)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType("application/problem+json");
  }

  @Test
  void theApiAnswersProblemsWhoeverAsks() {
    browse("/api/deals")
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .contentType("application/problem+json");
  }

  @Test
  void otherRefusalsOfPagesArePagesToo() {
    room("partner").stop();
    try {
      browse("/login")
          .expectStatus()
          .isEqualTo(503)
          .expectHeader()
          .contentType("text/html;charset=UTF-8")
          .expectHeader()
          .exists("Retry-After");
    } finally {
      room("partner").restart();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/overview/, /overview",
    "/home/, /home",
    "/docs/, /docs",
    "/problems/, /problems",
  })
  void takesASlashTooManyForThePageWithoutIt(String path, String page) {
    browse(path).expectStatus().isEqualTo(308).expectHeader().valueEquals("Location", page);
  }

  @Test
  void hasAnIconAndAWordForRobots() {
    get("/favicon.ico").expectStatus().isOk().expectHeader().contentType("image/svg+xml");
    get("/robots.txt")
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType("text/plain;charset=UTF-8")
        .expectBody(String.class)
        .value(text -> assertThat(text).startsWith("User-agent: *"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "LOCALHOST:8080",
        "127.0.0.2:8080",
        "[::1]:8080",
        "pep.localhost:8080"
      })
  void leadsAnotherNameOfThisMachineToTheOrigin(String host) throws Exception {
    for (String path :
        new String[] {
          "/", "/home?x=1", "/login/portal?continue=/home", "/invitations/abc", "/nosuch"
        }) {
      String answer = raw(host, "GET " + path, "Accept: " + BROWSER);
      assertThat(answer)
          .startsWith("HTTP/1.1 307")
          .containsIgnoringCase("location: http://127.0.0.1:8080" + path + "\r\n")
          .doesNotContainIgnoringCase("set-cookie");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1:8080", "shop.example", "localhost:9000", "localhost.evil.example:8080"})
  void leadsNobodyElseAnywhere(String host) throws Exception {
    assertThat(raw(host, "GET /", "Accept: " + BROWSER)).startsWith("HTTP/1.1 200");
  }

  @Test
  void programsMayUseAnyNameOfThisMachine() throws Exception {
    assertThat(raw("localhost:8080", "GET /openapi.json")).startsWith("HTTP/1.1 200");
    assertThat(
            raw(
                "localhost:8080",
                "GET /api/deals",
                "Accept: " + BROWSER,
                "Authorization: Bearer " + ISSUER.staff()))
        .startsWith("HTTP/1.1 200");
  }

  private String raw(String host, String line, String... headers) throws IOException {
    try (var request = new RawRequest(port())) {
      String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
      all[headers.length] = "Connection: close";
      return request.headTo(host, line, all).answer();
    }
  }

  private WebTestClient.ResponseSpec browse(String path) {
    return client.get().uri(path).header("Accept", BROWSER).exchange();
  }
}
