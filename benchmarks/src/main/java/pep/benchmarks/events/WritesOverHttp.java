package pep.benchmarks.events;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import pep.platform.tenancy.Tenant;

/**
 * Sends writes at a steady rate, whether the ones before have been answered or not (up to 64 at
 * once), and measures from the instant each was to be sent until every consumer has applied it.
 */
final class WritesOverHttp implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int AT_ONCE = 64;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final String token;
  private final Applied applied;

  WritesOverHttp(String port, Tenant tenant, Applied applied) {
    this.base = "http://127.0.0.1:" + port + "/api/consignments/";
    this.token = ParcelsConfiguration.token(tenant.vendorId());
    this.applied = applied;
  }

  /**
   * @param prefix of the parcels' ids
   * @return the nanoseconds that each took, ascending
   */
  long[] run(String prefix, int perSecond, int seconds) throws Exception {
    List<Future<Integer>> answers = new ArrayList<>();
    long gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long next = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < perSecond * seconds; i++) {
        LockSupport.parkNanos(next - System.nanoTime());
        String id = prefix + i;
        applied.sent(id, next);
        answers.add(threads.submit(() -> send(id)));
        next += gap;
      }
    }
    for (Future<Integer> answer : answers) {
      if (answer.get() != 204) {
        throw new IllegalStateException("a write was answered with " + answer.get());
      }
    }
    long began = System.nanoTime();
    while (applied.open() > 0) {
      if (System.nanoTime() - began > LONGEST.toNanos()) {
        throw new TimeoutException(applied.open() + " writes were not applied");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    return applied.take();
  }

  private int send(String id) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + id))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString("{\"note\":\"moved\"}"))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @Override
  public void close() {
    client.close();
  }
}
