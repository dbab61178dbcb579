package pep.benchmarks.events;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.context.ConfigurableApplicationContext;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Bulk;
import pep.benchmarks.Figure;
import pep.benchmarks.Room;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/**
 * How many facts a second go from the outbox of their documents over the relay and the queues to
 * their effect, each once and in one transaction with the record of its id? platform-starter,
 * beside RabbitMQ's PerfTest on the same broker with messages of the same size, whose consumers do
 * nothing.
 */
public final class EventsBenchmark {

  private static final Tenant TENANT = new Tenant("ven_benchmark");
  private static final Cause CAUSE = Cause.ofClock("benchmark");
  private static final String PARCELS = "parcels";
  private static final Duration LONGEST = Duration.ofSeconds(150);

  private EventsBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("events", arguments, EventsBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    int facts = benchmark.size(20_000, 300);
    try (Room room = new Room("events")) {
      ConfigurableApplicationContext service =
          room.start(ParcelsApplication.class, "benchmarks/events");
      OutboxEntries entries = service.getBean(OutboxEntries.class);
      int bytes = entry(entries, 0).getString("body").length();
      benchmark.say("%,d facts of %,d bytes, in four queues".formatted(facts, bytes));
      OutboxRelay relay = service.getBean(OutboxRelay.class);
      Movements movements = service.getBean(Movements.class);
      MongoCollection<Document> parcels = room.database().getCollection(PARCELS);
      relay.watch(PARCELS);
      int first = facts / 10;
      move(parcels, entries, relay, movements, 0, first);
      double perSecond = move(parcels, entries, relay, movements, first, first + facts);
      benchmark.same("parcels moved", (long) first + facts, movements.moved(TENANT));
      benchmark.same("parcels moved twice", 0L, movements.movedTwice(TENANT));
      benchmark.say("each fact took effect once");
      service.close();
      double peer = PerfTest.run(room.amqpUri(), bytes, benchmark.size(20, 3));
      benchmark.figure(
          Figure.of("facts from outbox to effect", perSecond, "a second")
              .moreThan("PerfTest 2.22.1", peer)
              .atLeastTimes(0.6));
    }
  }

  /** Stores documents with a fact each in their outbox, and waits for all the effects. */
  private static double move(
      MongoCollection<Document> parcels,
      OutboxEntries entries,
      OutboxRelay relay,
      Movements movements,
      int from,
      int until)
      throws TimeoutException {
    long began = System.nanoTime();
    Bulk.insert(parcels, IntStream.range(from, until).mapToObj(i -> parcel(entries, i)));
    relay.wake(PARCELS);
    while (movements.moved(TENANT) < until) {
      if (System.nanoTime() - began > LONGEST.toNanos()) {
        throw new TimeoutException(movements.moved(TENANT) + " of " + until + " took effect");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return (until - from) / ((System.nanoTime() - began) / 1e9);
  }

  private static Document parcel(OutboxEntries entries, int number) {
    return new Document("_id", id(number))
        .append("vendorId", TENANT.vendorId())
        .append("version", 1L)
        .append("outbox", List.of(entry(entries, number)));
  }

  private static Document entry(OutboxEntries entries, int number) {
    ParcelMoved fact = new ParcelMoved(id(number), "x".repeat(500));
    return entries.event(TENANT.vendorId(), id(number), 1, fact, CAUSE);
  }

  private static String id(int number) {
    return "parcel-%08d".formatted(number);
  }
}
