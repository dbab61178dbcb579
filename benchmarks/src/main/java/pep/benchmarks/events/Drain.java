package pep.benchmarks.events;

import com.mongodb.client.MongoCollection;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import pep.benchmarks.Bulk;
import pep.platform.outbox.OutboxEntries;
import pep.platform.outbox.OutboxRelay;
import pep.platform.tenancy.Cause;
import pep.platform.tenancy.Tenant;

/** Stores facts in outboxes while the relay stands still, then sees how fast they take effect. */
final class Drain {

  private static final Cause CAUSE = Cause.ofClock("benchmark");
  private static final Duration LONGEST = Duration.ofSeconds(300);
  private static final int PARTS = 4;
  private static final OperatingSystemMXBean CPU =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final double MIB = 1024 * 1024;

  private final MongoCollection<Document> parcels;
  private final Tenant tenant;
  private final OutboxEntries entries;
  private final OutboxRelay relay;
  private final Movements movements;

  Drain(ApplicationContext service, MongoCollection<Document> parcels, Tenant tenant) {
    this.parcels = parcels;
    this.tenant = tenant;
    this.entries = service.getBean(OutboxEntries.class);
    this.relay = service.getBean(OutboxRelay.class);
    this.movements = service.getBean(Movements.class);
  }

  /**
   * How a backlog went.
   *
   * @param perSecond facts that took effect, from the relay's first look to the last effect
   * @param slowest facts a second in the slowest quarter of them
   * @param cpuMicros processor time of this process for each fact, which a busy machine leaves
   *     alone
   * @param heapMiB memory in use after it
   */
  record Rate(double perSecond, double slowest, double cpuMicros, double heapMiB) {}

  /** A fact for each parcel from the first number to before the last. */
  Rate run(int from, int until) throws TimeoutException {
    relay.stop();
    Bulk.insert(parcels, IntStream.range(from, until).mapToObj(this::parcel));
    long cpu = CPU.getProcessCpuTime();
    long began = System.nanoTime();
    relay.start();
    double slowest = Double.MAX_VALUE;
    long partBegan = began;
    int part = (until - from) / PARTS;
    for (int done = 1; done <= PARTS; done++) {
      int target = done == PARTS ? until : from + done * part;
      awaitHandled(target, began);
      slowest = Math.min(slowest, part / seconds(partBegan));
      partBegan = System.nanoTime();
    }
    while (movements.moved(tenant) < until) {
      pause(began);
    }
    double perSecond = (until - from) / seconds(began);
    double cpuMicros = (CPU.getProcessCpuTime() - cpu) / 1e3 / (until - from);
    return new Rate(perSecond, slowest, cpuMicros, heapInUse());
  }

  private void awaitHandled(int target, long began) throws TimeoutException {
    while (movements.handled() < target) {
      pause(began);
    }
  }

  private void pause(long began) throws TimeoutException {
    if (System.nanoTime() - began > LONGEST.toNanos()) {
      throw new TimeoutException(movements.moved(tenant) + " facts took effect");
    }
    LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static double heapInUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
  }

  private Document parcel(int number) {
    return new Document("_id", id(number))
        .append("vendorId", tenant.vendorId())
        .append("version", 1L)
        .append("outbox", List.of(entry(number)));
  }

  /** How long the body of each message is. */
  int bytes() {
    return entry(0).getString("body").length();
  }

  private Document entry(int number) {
    ParcelMoved fact = new ParcelMoved(id(number), "x".repeat(500));
    return entries.event(tenant.vendorId(), id(number), 1, fact, CAUSE);
  }

  private static String id(int number) {
    return "parcel-%08d".formatted(number);
  }
}
