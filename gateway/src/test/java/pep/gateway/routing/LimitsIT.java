package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

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
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/problem+json");
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
      assertThat(post(path, "application/x-ndjson", BODY * 20, false).statusCode())
          .isEqualTo(200);
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
    byte[] half = "x".repeat(BODY).getBytes(StandardCharsets.US_ASCII);
    try (var socket = new Socket("127.0.0.1", port())) {
      OutputStream out = socket.getOutputStream();
      out.write(head("/api/sales/intakes", "text/csv", 2 * half.length));
      out.write(half);
      out.flush();
      assertThat(room("performance").arrivals().tryAcquire(5, TimeUnit.SECONDS)).isTrue();
      out.write(half);
      out.flush();
      assertThat(firstLine(socket.getInputStream())).isEqualTo("HTTP/1.1 200 OK");
    }
    assertThat(room("performance").last().body()).hasSize(2 * half.length);
  }

  @Test
  void answersTimeoutForAServiceThatDoesNotAnswer() {
    var released = new CountDownLatch(1);
    room("territory").answer(it -> {
      awaitRelease(released);
      return Told.json("{}");
    });
    try {
      client.post().uri("/api/deals")
          .headers(it -> it.setBearerAuth(ISSUER.staff()))
          .bodyValue("{}")
          .exchange()
          .expectStatus().isEqualTo(504)
          .expectHeader().contentType("application/problem+json")
          .expectBody()
          .jsonPath("$.code").isEqualTo("timeout")
          .jsonPath("$.service").isEqualTo("territory-service")
          .jsonPath("$.detail").isEqualTo("territory-service gave no answer within 700 ms.");
      assertThat(room("territory").asked()).as("not repeated").hasSize(1);
    } finally {
      released.countDown();
    }
  }

  @Test
  void waitsLongerForBulkWork() {
    var released = new CountDownLatch(1);
    room("performance")
        .answer(
            it -> {
              awaitRelease(released);
              return Told.json("{}");
            });
    var upload = CompletableFuture.supplyAsync(() -> bulk("POST", "Content-Type"));
    var download = CompletableFuture.supplyAsync(() -> bulk("GET", "Accept"));
    try {
      await()
          .during(Duration.ofMillis(900))
          .atMost(Duration.ofSeconds(3))
          .until(() -> !upload.isDone() && !download.isDone());
    } finally {
      released.countDown();
    }
    assertThat(upload).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(200);
    assertThat(download).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(200);
  }

  @Test
  void blamesAClientThatSendsTooSlowlyAndNotTheService() throws Exception {
    try (var socket = new Socket("127.0.0.1", port())) {
      socket.getOutputStream().write(head("/api/deals", "application/json", 100));
      socket.getOutputStream().write('{');
      socket.getOutputStream().flush();
      assertThat(firstLine(socket.getInputStream())).startsWith("HTTP/1.1 408 ");
    }
  }

  private HttpResponse<String> post(String path, String type, int bytes, boolean chunked)
      throws Exception {
    byte[] body = "x".repeat(bytes).getBytes(StandardCharsets.US_ASCII);
    var publisher =
        chunked
            ? BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))
            : BodyPublishers.ofByteArray(body);
    try (var http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
              .header("Authorization", "Bearer " + ISSUER.staff())
              .header("Content-Type", type)
              .POST(publisher)
              .build(),
          BodyHandlers.ofString());
    }
  }

  private static byte[] head(String path, String type, int length) {
    return Stream.of(
            "POST " + path + " HTTP/1.1",
            "Host: gateway",
            "Authorization: Bearer " + ISSUER.staff(),
            "Content-Type: " + type,
            "Content-Length: " + length)
        .collect(java.util.stream.Collectors.joining("\r\n", "", "\r\n\r\n"))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String firstLine(InputStream in) throws Exception {
    var line = new StringBuilder();
    for (int read = in.read(); read >= 0 && read != '\r'; read = in.read()) {
      line.append((char) read);
    }
    return line.toString();
  }

  private int bulk(String method, String typeHeader) {
    return client.method(HttpMethod.valueOf(method)).uri("/api/sales/intakes")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header(typeHeader, "text/csv")
        .exchange()
        .returnResult().getStatus().value();
  }

  private static void awaitRelease(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
