package pep.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.FileSystemUtils;
import pep.gateway.RunningGateway;

class PortalFilesIT extends RunningGateway {

  @TempDir static Path directory;

  private final Path built = directory.resolve("dist");

  @DynamicPropertySource
  static void portal(DynamicPropertyRegistry registry) {
    registry.add("pep.portal-dir", () -> directory.resolve("dist"));
  }

  @BeforeEach
  void build() throws IOException {
    Files.createDirectories(built.resolve("assets"));
    Files.writeString(built.resolve("index.html"), "<!doctype html><title>Portal</title>");
    Files.writeString(built.resolve("assets/index-AbC1.js"), "console.log(1)");
    Files.writeString(directory.resolve("secret.txt"), "secret");
  }

  @AfterEach
  void remove() throws IOException {
    FileSystemUtils.deleteRecursively(built);
  }

  @Test
  void servesThePageAtEachOfItsAddressesAndNeverFromACache() {
    for (String path :
        new String[] {"/", "/home", "/partners/par_1/history", "/api-clients", "/no/such/page"}) {
      browse(path)
          .expectStatus()
          .isOk()
          .expectHeader()
          .contentType("text/html;charset=UTF-8")
          .expectHeader()
          .valueEquals("Cache-Control", "no-store")
          .expectHeader()
          .value(
              "Content-Security-Policy",
              policy ->
                  assertThat(policy)
                      .contains("default-src 'none'", "script-src 'self'")
                      .doesNotContain("unsafe", "data:", "*"))
          .expectBody(String.class)
          .value(page -> assertThat(page).contains("Portal"));
    }
  }

  @Test
  void leavesToOthersWhatIsTheirs() {
    for (String path :
        new String[] {"/api/nosuch", "/docs/nosuch", "/problems/no-such", "/a.html"}) {
      browse(path)
          .expectBody(String.class)
          .value(page -> assertThat(page).doesNotContain("<title>Portal</title>"));
    }
    browse("/oauth2/jwks").expectStatus().isOk();
    assertThat(room("partner").last().path()).isEqualTo("/oauth2/jwks");
    get("/home").expectStatus().isNotFound().expectHeader().contentType("application/problem+json");
  }

  @Test
  void servesAFileOfThePageForever() {
    get("/assets/index-AbC1.js")
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("Cache-Control", "max-age=31536000, public, immutable")
        .expectHeader()
        .value("Content-Type", type -> assertThat(type).contains("javascript"));
  }

  @Test
  void servesNothingElseOfTheDisk() {
    get("/assets/index-other.js").expectStatus().isNotFound();
    get("/assets/..%2F..%2Fsecret.txt").expectStatus().is4xxClientError();
    get("/assets/").expectStatus().isNotFound();
    get("/index.html").expectStatus().isNotFound();
  }

  @Test
  void leavesTheFirstPageToTheGatewayWhileNothingIsBuilt() throws IOException {
    remove();
    get("/")
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(page -> assertThat(page).doesNotContain("<title>Portal</title>"));
    browse("/home").expectStatus().isNotFound();
  }

  private WebTestClient.ResponseSpec browse(String path) {
    return client.get().uri(path).header("Accept", "text/html,*/*;q=0.8").exchange();
  }
}
