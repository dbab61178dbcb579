package pep.platform.inbox;

import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One queue's messages: those that have arrived are taken together, and acknowledged when they have
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
  private static final int REMEMBERED = 1000;

  /** What is read at once takes several times its size, and a fact may carry 1,000 lines. */
  private static final int MOST_BYTES = 512 * 1024;

  private static final Delivered END =
      new Delivered(null, new Incoming("", 0, new byte[0], "", false));

  private record Delivered(@Nullable Channel channel, Incoming message) {

    int bytes() {
      return message.body().length;
    }

    boolean isOpen() {
      return channel != null && channel.isOpen();
    }

    void acknowledge(boolean allBefore) throws IOException {
      if (channel != null) {
        channel.basicAck(message.tag(), allBefore);
      }
    }
  }

  private final int most;
  private final Taker taker;
  private final BlockingQueue<Delivered> arrived = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean running = true;
  private final Progress progress = new Progress();

  /** What could not be taken, to be tried again at {@link #retryAt}. */
  private final Queue<Delivered> kept = new ArrayDeque<>();

  private long retryAt;

  /** What this process had in hand when its channel closed: that ended no process. */
  private final Set<String> survived = new HashSet<>();

  /**
   * @param most how many are taken together
   */
  QueueReader(String queue, int most, Taker taker) {
    this.most = most;
    this.taker = taker;
    this.thread = Thread.ofVirtual().name(queue).start(this::run);
  }

  void add(Channel channel, Incoming message) {
    progress.begins();
    arrived.add(new Delivered(channel, message));
  }

  /** How long there have been messages of which none was acknowledged. */
  Duration stalled() {
    return progress.stalled();
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
          take(batch);
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
    return survived.remove(each.message().id())
        ? new Delivered(each.channel(), each.message().unsuspected())
        : each;
  }

  private boolean isStale(Delivered each) {
    if (each.isOpen()) {
      return false;
    }
    comesAgain(each);
    return true;
  }

  private void comesAgain(Delivered each) {
    if (survived.size() == REMEMBERED) {
      survived.clear();
    }
    survived.add(each.message().id());
  }

  private void take(List<Delivered> batch) {
    Map<Long, Incoming> left = new HashMap<>();
    try {
      taker
          .take(batch.stream().map(Delivered::message).toList())
          .forEach(each -> left.put(each.tag(), each));
    } catch (RuntimeException | Error e) {
      log.error("Nothing of {} could be taken", batch.getFirst().message().queue(), e);
      batch.forEach(each -> left.put(each.message().tag(), each.message()));
    }
    List<Delivered> taken = new ArrayList<>();
    for (Delivered each : batch) {
      Incoming again = left.get(each.message().tag());
      if (again == null) {
        taken.add(each);
      } else {
        kept.add(new Delivered(each.channel(), again));
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
    try {
      if (kept.isEmpty()) {
        taken.getLast().acknowledge(true);
      } else {
        for (Delivered each : taken) {
          each.acknowledge(false);
        }
      }
    } catch (IOException | RuntimeException e) {
      log.debug("They come again, for their channel is gone: {}", e.toString());
      taken.forEach(this::comesAgain);
    }
  }
}
