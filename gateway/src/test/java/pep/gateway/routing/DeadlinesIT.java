package pep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import pep.gateway.RawRequest;
import pep.gateway.RunningGateway;
import pep.gateway.StubService.Told;

@TestPropertySource(
    properties = {"pep.gateway.timeouts.answer=1500ms", "pep.gateway.timeouts.bulk-answer=20s"})
class DeadlinesIT extends RunningGateway {

  @Test
  void answersTimeoutForAServiceThatDoesNotAnswer() {
    var released = new CountDownLatch(1);
    room("territory")
        .answer(
            it -> {
              awaitRelease(released);
              return Told.json("{}");
            });
    try {
      client
          .post()
          .uri("/api/deals")
          .headers(it -> it.setBearerAuth(ISSUER.staff()))
          .bodyValue("{}")
          .exchange()
          .expectStatus()
          .isEqualTo(504)
          .expectHeader()
          .contentType("application/problem+json")
          .expectBody()
          .jsonPath("$.code")
          .isEqualTo("timeout")
          .jsonPath("$.service")
          .isEqualTo("territory-service")
          .jsonPath("$.detail")
          .isEqualTo("territory-service gave no answer within 1500 ms.");
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
    var upload =
        CompletableFuture.supplyAsync(
            () -> bulk("POST", "Content-Type"), Thread::startVirtualThread);
    var download =
        CompletableFuture.supplyAsync(() -> bulk("GET", "Accept"), Thread::startVirtualThread);
    try {
      await()
          .during(Duration.ofMillis(1700))
          .atMost(Duration.ofSeconds(10))
          .until(() -> !upload.isDone() && !download.isDone());
    } finally {
      released.countDown();
    }
    assertThat(upload).succeedsWithin(Duration.ofSeconds(15)).isEqualTo(200);
    assertThat(download).succeedsWithin(Duration.ofSeconds(15)).isEqualTo(200);
  }

  @Test
  void blamesAClientThatSendsTooSlowlyAndNotTheService() throws Exception {
    try (var request = new RawRequest(port())) {
      request
          .head("POST /api/deals", "Authorization: Bearer " + ISSUER.staff(), "Content-Length: 100")
          .send("{");
      assertThat(request.statusLine()).startsWith("HTTP/1.1 408 ");
    }
  }

  private int bulk(String method, String typeHeader) {
    return client
        .method(HttpMethod.valueOf(method))
        .uri("/api/sales/intakes")
        .headers(it -> it.setBearerAuth(ISSUER.staff()))
        .header(typeHeader, "text/csv")
        .exchange()
        .expectBody()
        .returnResult()
        .getStatus()
        .value();
  }

  private static void awaitRelease(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
