package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One queue's events: those that have arrived are taken together, and acknowledged when they have
 * taken effect. What cannot be taken now is kept in hand and tried again after a second. It does
 * not go back to the broker, which would count that as a failure of the message.
 */
final class QueueReader {

  /** Takes messages and hands back those that could not be taken yet. */
  @FunctionalInterface
  interface Taker {
    List<Incoming> take(List<Incoming> arrived);
  }

  private static final Logger log = LoggerFactory.getLogger(QueueReader.class);
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long STOP_MILLIS = 5000;

  /** What is read at once takes several times its size, and a fact may carry 1,000 lines. */
  private static final int MOST_BYTES = 512 * 1024;

  private static final Delivered END =
      new Delivered(null, new Incoming("", 0, new byte[0], "", false));

  private final int most;
  private final Taker taker;
  private final BlockingQueue<Delivered> arrived = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean running = true;
  private final Progress progress = new Progress();

  /** What could not be taken, to be tried again at {@link #retryAt}. */
  private final Queue<Delivered> kept = new ConcurrentLinkedQueue<>();

  private volatile List<Delivered> taking = List.of();

  private long retryAt;

  private final Survivors survivors = new Survivors();

  /**
   * @param most how many are taken together
   */
  QueueReader(String queue, int most, Taker taker) {
    this.most = most;
    this.taker = taker;
    this.thread = Thread.ofVirtual().name(queue).start(this::run);
  }

  /**
   * @param events of one message, at least one
   */
  void add(Channel channel, List<Incoming> events) {
    progress.begins();
    Unacknowledged message = new Unacknowledged(channel, events);
    events.forEach(event -> arrived.add(new Delivered(message, event)));
  }

  /** How long there have been messages of which none was acknowledged. */
  Duration stalled() {
    return progress.stalled();
  }

  /** Since when the oldest event in hand has waited, by its vendor. */
  Map<String, Instant> waiting() {
    Map<String, Instant> oldest = new HashMap<>();
    Stream.of(taking, kept, arrived)
        .flatMap(Collection::stream)
        .flatMap(each -> Told.of(each.event().body()).stream())
        .forEach(told -> oldest.merge(told.vendorId(), told.at(), (a, b) -> a.isBefore(b) ? a : b));
    return oldest;
  }

  /** Returns when what is being taken has been taken, or after five seconds. */
  void stop() throws InterruptedException {
    running = false;
    arrived.add(END);
    thread.join(STOP_MILLIS);
  }

  private void run() {
    while (running) {
      try {
        List<Delivered> batch = next();
        if (!batch.isEmpty() && running) {
          taking = batch;
          take(batch);
          taking = List.of();
        }
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private List<Delivered> next() throws InterruptedException {
    Delivered first =
        kept.isEmpty()
            ? arrived.take()
            : arrived.poll(retryAt - System.nanoTime(), TimeUnit.NANOSECONDS);
    List<Delivered> batch = new ArrayList<>();
    if (retryAt - System.nanoTime() <= 0) {
      fill(batch, kept);
    }
    if (first != null) {
      batch.add(first);
    }
    fill(batch, arrived);
    batch.replaceAll(this::unsuspected);
    kept.removeIf(this::isStale);
    batch.removeIf(this::isStale);
    if (batch.isEmpty() && kept.isEmpty()) {
      progress.made(this::rests);
    }
    return batch;
  }

  private boolean rests() {
    return kept.isEmpty() && arrived.isEmpty();
  }

  private void fill(List<Delivered> batch, Queue<Delivered> from) {
    int bytes = batch.stream().mapToInt(Delivered::bytes).sum();
    while (batch.size() < most && bytes < MOST_BYTES && !from.isEmpty()) {
      Delivered next = from.remove();
      batch.add(next);
      bytes += next.bytes();
    }
  }

  private Delivered unsuspected(Delivered each) {
    return survivors.remove(each.event())
        ? new Delivered(each.message(), each.event().ended(0))
        : each;
  }

  private boolean isStale(Delivered each) {
    if (each.isOpen()) {
      return false;
    }
    survivors.add(each.message());
    return true;
  }

  private void take(List<Delivered> batch) {
    Map<Delivered.Place, Incoming> left = new HashMap<>();
    try {
      taker
          .take(batch.stream().map(Delivered::event).toList())
          .forEach(each -> left.put(Delivered.Place.of(each), each));
    } catch (RuntimeException | Error e) {
      log.error("Nothing of {} could be taken", batch.getFirst().event().queue(), e);
      batch.forEach(each -> left.put(each.place(), each.event()));
    }
    List<Delivered> taken = new ArrayList<>();
    for (Delivered each : batch) {
      Incoming again = left.get(each.place());
      if (again == null) {
        taken.add(each);
      } else {
        kept.add(new Delivered(each.message(), again));
      }
    }
    if (!left.isEmpty()) {
      retryAt = System.nanoTime() + PAUSE_NANOS;
    }
    if (!taken.isEmpty()) {
      acknowledge(taken);
      progress.made(this::rests);
    }
  }

  /** All at once, unless something that came before them is still in hand. */
  private void acknowledge(List<Delivered> taken) {
    List<Unacknowledged> done = Delivered.doneWith(taken);
    try {
      if (kept.isEmpty() && !done.isEmpty()) {
        done.getLast().acknowledge(true);
      } else {
        for (Unacknowledged each : done) {
          each.acknowledge(false);
        }
      }
    } catch (IOException | RuntimeException e) {
      log.debug("They come again, for their channel is gone: {}", e.toString());
      taken.forEach(each -> survivors.add(each.message()));
    }
  }
}
