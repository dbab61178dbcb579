package pep.gateway.compression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

class CompressionIT extends RunningGateway {

  private static final String LONG = "{\"name\":\"" + "abcdefgh".repeat(1000) + "\"}";
  private static final String SCRIPT = "console.log(1);\n".repeat(5000);

  @TempDir static Path directory;
  private static HttpClient http = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void portal(DynamicPropertyRegistry registry) {
    registry.add("pep.portal-dir", () -> directory);
  }

  @BeforeAll
  static void build() throws IOException {
    http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    Files.createDirectories(directory.resolve("assets"));
    Files.writeString(directory.resolve("index.html"), "<!doctype html><title>Portal</title>");
    Files.writeString(directory.resolve("assets/index-AbC1.js"), SCRIPT);
  }

  @AfterAll
  static void disconnect() {
    http.close();
  }

  @Test
  void compressesAFileForWhoAcceptsItAndForNobodyElse() throws Exception {
    var compressed = ask("GET", "/assets/index-AbC1.js", "Accept-Encoding", "gzip, deflate, br");
    assertThat(header(compressed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(compressed, "Vary")).containsIgnoringCase("accept-encoding");
    assertThat(compressed.body().length).isLessThan(SCRIPT.length() / 10);
    assertThat(unfolded(compressed)).isEqualTo(SCRIPT);

    var plain = ask("GET", "/assets/index-AbC1.js");
    assertThat(header(plain, "Content-Encoding")).isNull();
    assertThat(header(plain, "Vary")).containsIgnoringCase("accept-encoding");
    assertThat(new String(plain.body(), StandardCharsets.UTF_8)).isEqualTo(SCRIPT);
  }

  @Test
  void compressesTheGatewaysOwnDocuments() throws Exception {
    for (String path : new String[] {"/openapi.json", "/problems", "/docs/explorer.js"}) {
      var answer = ask("GET", path, "Accept-Encoding", "gzip");
      assertThat(header(answer, "Content-Encoding")).as(path).isEqualTo("gzip");
      assertThat(unfolded(answer)).as(path).isNotBlank();
    }
  }

  @Test
  void aCompressedAnswerHasATagOfItsOwnThatTheServiceNeverSees() throws Exception {
    room("territory").answer(it -> Told.json(LONG).with("ETag", "\"3\""));
    var plain = ask("GET", "/api/deals/d1");
    var compressed = ask("GET", "/api/deals/d1", "Accept-Encoding", "gzip");
    assertThat(header(plain, "ETag")).isEqualTo("\"3\"");
    assertThat(unfolded(compressed)).isEqualTo(LONG);
    String tag = header(compressed, "ETag");
    assertThat(tag).isEqualTo("\"3--gzip\"");

    ask("PUT", "/api/deals/d1", "If-Match", String.valueOf(tag));
    assertThat(room("territory").last().header("If-Match")).isEqualTo("\"3\"");
    ask("PUT", "/api/deals/d1", "If-Match", "W/\"1--gzip\", \"2\"");
    assertThat(room("territory").last().header("If-Match")).isEqualTo("W/\"1\", \"2\"");
  }

  @Test
  void aClientWithTheCompressedFormIsToldThatNothingHasChanged() throws Exception {
    room("territory")
        .answer(it -> new Told(304, "application/json", "", Map.of()).with("ETag", "\"3\""));
    var same =
        ask("GET", "/api/deals/d1", "Accept-Encoding", "gzip", "If-None-Match", "\"3--gzip\"");
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(room("territory").last().header("If-None-Match")).isEqualTo("\"3\"");
    assertThat(header(same, "ETag")).isEqualTo("\"3--gzip\"");
    assertThat(same.body()).isEmpty();

    var plain = ask("GET", "/api/deals/d1", "If-None-Match", "\"3\"");
    assertThat(header(plain, "ETag")).isEqualTo("\"3\"");
  }

  @Test
  void leavesShortAnswersAlone() throws Exception {
    room("territory").answer(it -> Told.json("{\"short\":true}").with("ETag", "\"3\""));
    var answer = ask("GET", "/api/deals/d1", "Accept-Encoding", "gzip");
    assertThat(header(answer, "Content-Encoding")).isNull();
    assertThat(header(answer, "ETag")).isEqualTo("\"3\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-ndjson", "text/event-stream", "text/csv"})
  void leavesWhatComesPartByPartAlone(String type) throws Exception {
    room("performance").answer(it -> new Told(200, type, "row\n".repeat(2000), Map.of()));
    var answer = ask("GET", "/api/sales/rows", "Accept-Encoding", "gzip", "Accept", type);
    assertThat(header(answer, "Content-Encoding")).isNull();
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).hasSize(8000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login",
        "/invitations/abc",
        "/password/forgotten",
        "/oauth2/authorize",
        "/userinfo"
      })
  void leavesAnswersWithASecretAlone(String path) throws Exception {
    room("partner")
        .answer(it -> new Told(200, "text/html;charset=UTF-8", "<p>".repeat(2000), Map.of()));
    assertThat(header(ask("GET", path, "Accept-Encoding", "gzip"), "Content-Encoding")).isNull();
  }

  @Test
  void answersHeadWithoutABody() throws Exception {
    room("territory").answer(it -> Told.json(LONG).with("ETag", "\"3\""));
    for (String path : new String[] {"/assets/index-AbC1.js", "/docs", "/api/deals/d1"}) {
      var answer = ask("HEAD", path, "Accept-Encoding", "gzip");
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).isEmpty();
      assertThat(ask("GET", "/docs").statusCode()).as("the connection goes on").isEqualTo(200);
    }
  }

  private HttpResponse<byte[]> ask(String method, String path, String... headers) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "Bearer " + ISSUER.staff());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static @Nullable String header(HttpResponse<?> answer, String name) {
    var all = answer.headers().allValues(name);
    return all.isEmpty() ? null : String.join(", ", all);
  }

  private static String unfolded(HttpResponse<byte[]> answer) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
