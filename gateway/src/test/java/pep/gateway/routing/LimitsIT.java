package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pep.gateway.RawRequest;
import pep.gateway.RunningGateway;

class LimitsIT extends RunningGateway {

  private static final int BODY = 64 * 1024;
  private static final int BULK_BODY = 4 * 1024 * 1024;

  @Test
  void passesABodyOfExactlyTheLimit() throws Exception {
    assertThat(post("/api/deals", "application/json", BODY, false).statusCode()).isEqualTo(200);
    assertThat(room("territory").last().body()).hasSize(BODY);
    assertThat(post("/api/deals", "application/json", BODY, true).statusCode()).isEqualTo(200);
    assertThat(room("territory").last().body()).hasSize(BODY);
  }

  @Test
  void refusesALargerBodyThatSaysSoBeforeReadingIt() throws Exception {
    var answer = post("/api/deals", "application/json", BODY + 1, false);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("\"code\":\"too-large\"", "no more than 65536 bytes", "\"requestId\"");
    assertThat(room("territory").asked()).isEmpty();
  }

  @Test
  void refusesALargerBodyThatComesInChunksWithoutALength() throws Exception {
    var answer = post("/api/deals", "application/json", BODY * 4, true);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"too-large\"");
  }

  @Test
  void passesBulkWorkBeyondTheOrdinaryLimit() throws Exception {
    for (String path : new String[] {"/api/sales/intakes", "/api/products/import"}) {
      assertThat(post(path, "text/csv; charset=utf-8", BODY * 20, true).statusCode())
          .isEqualTo(200);
      assertThat(post(path, "application/x-ndjson", BODY * 20, false).statusCode()).isEqualTo(200);
    }
    assertThat(room("catalog").last().body()).hasSize(BODY * 20);
  }

  @Test
  void refusesBulkWorkBeyondItsOwnLimit() throws Exception {
    assertThat(post("/api/sales/intakes", "text/csv", BULK_BODY + 1, false).statusCode())
        .isEqualTo(413);
  }

  @Test
  void takesRowsElsewhereAndOtherTypesThereForOrdinaryWork() throws Exception {
    assertThat(post("/api/sales", "text/csv", BODY + 1, false).statusCode()).isEqualTo(413);
    assertThat(post("/api/sales/intakes", "application/json", BODY + 1, false).statusCode())
        .isEqualTo(413);
  }

  @Test
  void passesOnBulkRowsBeforeTheLastOneIsSent() throws Exception {
    String half = "x".repeat(BODY);
    try (var request = new RawRequest(port())) {
      request
          .head(
              "POST /api/sales/intakes",
              "Authorization: Bearer " + ISSUER.staff(),
              "Content-Type: text/csv",
              "Content-Length: " + 2 * BODY)
          .send(half);
      assertThat(room("performance").arrivals().tryAcquire(5, TimeUnit.SECONDS)).isTrue();
      assertThat(request.send(half).statusLine()).isEqualTo("HTTP/1.1 200 OK");
    }
    assertThat(room("performance").last().body()).hasSize(2 * BODY);
  }

  @Test
  void answersARefusalBeforeItClosesAConnectionThatStillCarriesABody() throws Exception {
    for (String target : new String[] {"POST /api/deals", "POST /nothing", "POST /a//b"}) {
      try (var request = new RawRequest(port())) {
        request.head(target, "Connection: close", "Content-Length: " + BODY).send("x".repeat(BODY));
        assertThat(request.answer()).startsWith("HTTP/1.1 4").contains("\"requestId\"");
      }
    }
  }

  @Test
  void keepsTheConnectionOfAClientWhoseBodyItDidNotWant() throws Exception {
    try (var request = new RawRequest(port())) {
      for (int call = 0; call < 3; call++) {
        request.head("POST /api/deals", "Content-Length: " + BODY).send("x".repeat(BODY));
      }
      request.head("GET /docs", "Connection: close");
      assertThat(request.answer()).contains("HTTP/1.1 401", "HTTP/1.1 200 OK", "API explorer");
    }
  }

  @Test
  void doesNotAskForABodyThatItRefuses() throws Exception {
    try (var request = new RawRequest(port())) {
      request.head(
          "POST /api/deals", "Connection: close", "Content-Length: 10", "Expect: 100-continue");
      assertThat(request.answer()).startsWith("HTTP/1.1 401").doesNotContain("100 Continue");
    }
  }

  @Test
  void refusesACompressedBodyAndNamesTheCure() {
    for (String path : new String[] {"/api/deals", "/api/sales/intakes", "/oauth2/token"}) {
      client
          .post()
          .uri(path)
          .headers(it -> it.setBearerAuth(ISSUER.staff()))
          .header("Content-Encoding", "gzip")
          .bodyValue("\u001f\u008b")
          .exchange()
          .expectStatus()
          .isEqualTo(415)
          .expectHeader()
          .valueEquals("Accept-Encoding", "identity")
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("unsupported-media-type")
          .jsonPath("$.detail")
          .value(detail -> assertThat(detail.toString()).contains("Content-Encoding"));
    }
    ROOMS.values().forEach(room -> assertThat(room.asked()).isEmpty());
  }

  private HttpResponse<String> post(String path, String type, int bytes, boolean chunked)
      throws Exception {
    byte[] body = "x".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
    var publisher =
        chunked
            ? BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))
            : BodyPublishers.ofByteArray(body);
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
              .header("Authorization", "Bearer " + ISSUER.staff())
              .header("Content-Type", type)
              .POST(publisher)
              .build(),
          BodyHandlers.ofString());
    }
  }
}
