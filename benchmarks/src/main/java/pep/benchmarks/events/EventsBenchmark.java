package pep.benchmarks.events;

import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Room;
import pep.platform.events.Topology;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Tenant;

/**
 * How many facts a second go from the outbox of their documents over the relay and the queues to
 * their effect, each once and in one transaction with the record of its id? platform-starter,
 * beside RabbitMQ's PerfTest on the same broker with messages of the same size, whose consumers do
 * nothing. And how long does a write over HTTP take until every consumer has applied it?
 */
public final class EventsBenchmark {

  private static final Tenant BACKLOG = new Tenant("ven_backlog");
  private static final Tenant WRITERS = new Tenant("ven_writers");
  private static final int PER_SECOND = 500;

  private EventsBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("events", arguments, EventsBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    try (Room room = new Room("events")) {
      ConfigurableApplicationContext service =
          room.start(ParcelsApplication.class, "benchmarks/events");
      Drain drain = new Drain(service, room.database().getCollection("parcels"), BACKLOG);
      int bytes = drain.bytes();
      int prefetch = service.getBean(Topology.class).consumer("parcels").prefetch();
      int warmUp = benchmark.size(30_000, 300);
      int facts = benchmark.size(100_000, 300);
      benchmark.say(
          "%,d facts of %,d bytes, in four queues, prefetch %d, %d unconfirmed"
              .formatted(facts, bytes, prefetch, OutboxRelay.BATCH));
      drain.run(0, warmUp);
      Drain.Rate rate = drain.run(warmUp, warmUp + facts);
      Movements movements = service.getBean(Movements.class);
      benchmark.same("parcels moved", (long) warmUp + facts, movements.moved(BACKLOG));
      benchmark.same("parcels moved twice", 0L, movements.movedTwice(BACKLOG));
      benchmark.say("each fact took effect once");
      writes(benchmark, service);
      service.close();
      double peer =
          PerfTest.run(room.amqpUri(), bytes, OutboxRelay.BATCH, prefetch, benchmark.size(20, 3));
      benchmark.figure(
          Figure.of("facts from outbox to effect", rate.perSecond(), "a second")
              .moreThan("PerfTest 2.22.1", peer)
              .atLeastTimes(0.6));
      benchmark.figure(
          Figure.of("the slowest quarter of them", rate.slowest(), "a second")
              .atLeast(0.7 * rate.perSecond()));
      benchmark.figure(Figure.of("processor time of the service a fact", rate.cpuMicros(), "µs"));
      benchmark.figure(Figure.of("heap in use after it", rate.heapMiB(), "MiB"));
    }
  }

  private static void writes(Benchmark benchmark, ConfigurableApplicationContext service)
      throws Exception {
    String port = service.getEnvironment().getRequiredProperty("local.server.port");
    Applied applied = service.getBean(Applied.class);
    try (WritesOverHttp writes = new WritesOverHttp(port, WRITERS, applied)) {
      writes.run("warm-", PER_SECOND, benchmark.size(10, 1));
      long[] nanos = writes.run("parcel-", PER_SECOND, benchmark.size(20, 1));
      benchmark.figure(
          Figure.of("500 writes a second, applied by all: p50", percentile(nanos, 50), "ms")
              .atMost(15));
      benchmark.figure(
          Figure.of("500 writes a second, applied by all: p99", percentile(nanos, 99), "ms")
              .atMost(100));
    }
  }

  private static double percentile(long[] ascending, int percent) {
    int rank = (int) Math.ceil(percent / 100.0 * ascending.length);
    return (double) ascending[rank - 1] / TimeUnit.MILLISECONDS.toNanos(1);
  }
}
