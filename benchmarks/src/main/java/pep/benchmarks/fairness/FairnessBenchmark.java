package pep.benchmarks.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import pep.benchmarks.Benchmark;
import pep.benchmarks.Figure;
import pep.benchmarks.Latency;
import pep.benchmarks.Room;
import pep.partner.PartnerServiceApplication;
import pep.partner.profile.Partner;

/**
 * Does a vendor wait for another's work? One partner of vendor B changes: how long until B's own
 * system has the webhook that tells of the segment that it entered or left? First while B is alone,
 * then while vendor A takes over partners and edits the rules of segments that all of its partners
 * enter or leave, each of which is a webhook of A's.
 */
public final class FairnessBenchmark {

  private static final int SEGMENTS = 20;
  private static final int LONGEST_SECONDS = 30;

  private FairnessBenchmark() {}

  public static void main(String[] arguments) {
    Benchmark.main("fairness", arguments, FairnessBenchmark::run);
  }

  private static void run(Benchmark benchmark) throws Exception {
    try (Room room = new Room("fairness");
        Receiver ofA = new Receiver();
        Receiver ofB = new Receiver()) {
      var service =
          room.start(PartnerServiceApplication.class, "partner-service/src/main/resources");
      Channel a = new Channel(service, "a", ofA);
      for (int i = 0; i < SEGMENTS; i++) {
        a.define(Channel.THERE);
      }
      int partners = benchmark.size(500, 50);
      for (int i = 0; i < partners; i++) {
        a.partner("A-" + i);
      }
      Channel b = new Channel(service, "b", ofB);
      b.define(Channel.THERE);
      Partner partner = b.partner("B-1");
      Changes changes = new Changes(b, partner, ofB);
      int calls = benchmark.size(60, 10);
      Latency alone = Latency.inTurn(5, calls, changes).getFirst();
      AtomicInteger edits = new AtomicInteger();
      AtomicInteger imported = new AtomicInteger();
      Latency beside;
      try (Work work = new Work()) {
        work.begin(() -> a.partner("A-new-" + imported.incrementAndGet()));
        work.begin(
            () -> {
              int edit = edits.incrementAndGet();
              a.edit(edit, edit / SEGMENTS % 2 == 0 ? Channel.HERE : Channel.THERE);
            });
        beside = Latency.inTurn(0, calls, changes).getFirst();
      }
      benchmark.say(
          "meanwhile A took over %,d partners beside %,d, edited a rule %,d times and had %,d webhooks"
              .formatted(imported.get(), partners, edits.get(), ofA.heard()));
      benchmark.figure(millis("alone: p50", alone.p50()));
      benchmark.figure(millis("alone: p95", alone.p95()));
      benchmark.figure(millis("beside A: p50", beside.p50()));
      benchmark.figure(
          millis("beside A: p95", beside.p95()).atMost(Math.min(1_000, 2 * alone.p95() / 1_000)));
    }
  }

  private static Figure millis(String what, double micros) {
    return Figure.of("a change of B until its webhook, " + what, micros / 1_000, "ms");
  }

  /** One partner goes to and fro between two countries. */
  private record Changes(Channel channel, Partner partner, Receiver receiver)
      implements Latency.Call {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Override
    public Object at(int index) throws Exception {
      String country = MADE.incrementAndGet() % 2 == 0 ? Channel.HERE : Channel.THERE;
      channel.move(partner, country);
      receiver.await();
      return country;
    }
  }

  /** Work that goes on until it is closed. */
  private static final class Work implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final List<Future<?>> begun = new ArrayList<>();

    void begin(Runnable piece) {
      begun.add(
          threads.submit(
              () -> {
                while (going.get()) {
                  piece.run();
                }
              }));
    }

    @Override
    public void close() throws Exception {
      going.set(false);
      for (Future<?> each : begun) {
        each.get(LONGEST_SECONDS, TimeUnit.SECONDS);
      }
      threads.shutdown();
    }
  }
}
