package pep.benchmarks.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Room;
import pep.platform.outbox.OutboxRelay;
import pep.platform.test.Tokens;

/** Where files of rows come in, and how long that takes. */
final class Door {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Benchmark benchmark;
  private final Room room;
  private final OutboxRelay relay;
  private final String base;
  private final String token;

  Door(
      Benchmark benchmark,
      Room room,
      ApplicationContext service,
      String vendorId,
      String... scopes) {
    this.benchmark = benchmark;
    this.room = room;
    this.relay = service.getBean(OutboxRelay.class);
    this.base =
        "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port");
    this.token = service.getBean(Tokens.class).vendor(vendorId, scopes);
  }

  void warmUp(String path, String csv) throws Exception {
    send(path, csv);
    awaitTold();
  }

  /**
   * Sends a file and waits until all that it wrote is told.
   *
   * @param name of what the rows are about
   * @param collection that they are stored in
   * @param bar seconds that it may take
   */
  void measure(String name, String path, String csv, String collection, int bar) throws Exception {
    MongoCollection<Document> stored = room.database().getCollection(collection);
    long rows = csv.lines().count() - 1;
    long before = stored.countDocuments();
    Costs earlier = Costs.until(room.database());
    long began = System.nanoTime();
    String summary = send(path, csv);
    double answered = seconds(began);
    awaitTold();
    double told = seconds(began);
    Costs spent = Costs.until(room.database()).since(earlier);
    benchmark.say(name + ": " + summary);
    benchmark.same(name + " stored", rows, stored.countDocuments() - before);
    double peer = rows / RawInserts.seconds(room.database(), stored, (int) rows);
    benchmark.figure(
        Figure.of(name + ", taken", rows / answered, "rows/s")
            .moreThan("insertMany of the driver", peer));
    benchmark.figure(
        Figure.of(name + ", events told", rows / told, "rows/s")
            .moreThan("insertMany of the driver", peer));
    Figure whole = Figure.of("%,d %s, events told".formatted(rows, name), told, "s");
    benchmark.figure(benchmark.size(1, 0) == 1 ? whole.atMost(bar) : whole);
    double thousands = rows / 1000.0;
    figure(name + ", CPU of the service for 1,000", spent.service() / thousands, "s");
    figure(name + ", CPU of the store for 1,000", spent.store() / thousands, "s");
    figure(name + ", commands to the store for 1,000", spent.commands() / thousands, "commands");
  }

  private void figure(String what, double value, String unit) {
    benchmark.figure(Figure.of(what, value, unit));
  }

  /**
   * Asks a list for words, one question after another.
   *
   * @param bar milliseconds that 95 of 100 answers may take
   */
  void search(String name, String path, List<String> words, int bar) throws Exception {
    double[] millis = new double[words.size()];
    for (int i = 0; i < millis.length; i++) {
      URI asked = URI.create(base + path + URLEncoder.encode(words.get(i), StandardCharsets.UTF_8));
      HttpRequest request =
          HttpRequest.newBuilder(asked).header("Authorization", "Bearer " + token).build();
      long began = System.nanoTime();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      millis[i] = seconds(began) * 1000;
      benchmark.same(name + " found", 200, answer.statusCode());
      benchmark.same(name + " " + words.get(i), true, answer.body().contains("\"code\""));
    }
    Arrays.sort(millis);
    benchmark.figure(
        Figure.of(name + " by words, p95", millis[millis.length * 95 / 100], "ms").atMost(bar));
  }

  /** Sends it as a file and waits until it is taken; gives how it ended. */
  private String send(String path, String csv) throws Exception {
    Path file = Files.createTempFile("rows", ".csv");
    Path report = Files.createTempFile("report", ".ndjson");
    try {
      Files.writeString(file, csv);
      HttpRequest request =
          to(path)
              .header("Content-Type", "text/csv")
              .POST(HttpRequest.BodyPublishers.ofFile(file))
              .build();
      HttpResponse<Path> answer = client.send(request, HttpResponse.BodyHandlers.ofFile(report));
      String last;
      try (Stream<String> lines = Files.lines(report)) {
        last = lines.reduce("", (earlier, later) -> later);
      }
      return switch (answer.statusCode()) {
        case 200 -> last;
        case 202 -> ended(answer.headers().firstValue("Location").orElseThrow());
        default -> throw new IllegalStateException(answer.statusCode() + ": " + last);
      };
    } finally {
      Files.delete(file);
      Files.delete(report);
    }
  }

  private String ended(String address) throws Exception {
    long began = System.nanoTime();
    while (true) {
      HttpResponse<String> answer =
          client.send(to(address).build(), HttpResponse.BodyHandlers.ofString());
      if (answer.body().contains("finishedAt")) {
        return answer.body();
      }
      if (System.nanoTime() - began > LONGEST.toNanos()) {
        throw new TimeoutException("it does not end: " + answer.body());
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + token);
  }

  private void awaitTold() throws TimeoutException {
    long began = System.nanoTime();
    while (waiting()) {
      if (System.nanoTime() - began > LONGEST.toNanos()) {
        throw new TimeoutException("events are not told");
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private boolean waiting() {
    for (String name : relay.watched()) {
      if (room.database()
              .getCollection(name)
              .find(Filters.exists("outbox.0"))
              .projection(Projections.include("_id"))
              .first()
          != null) {
        return true;
      }
    }
    return false;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
