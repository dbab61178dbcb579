package pep.platform.background;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs loops, each on a thread of its own. One that ends of an error, such as of want of memory,
 * begins again a second later, and the service is not up for half a minute after the last time.
 */
public class Loops {

  private static final Logger log = LoggerFactory.getLogger(Loops.class);
  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final long PAUSE_MILLIS = 1_000;

  private final Clock clock;
  private final Map<String, Failure> failures = new ConcurrentHashMap<>();

  public Loops(Clock clock) {
    this.clock = clock;
  }

  private record Failure(Instant at, String error) {}

  /**
   * Begins a loop.
   *
   * @param loop that ends when it is to end, or is interrupted
   */
  public Thread start(String name, Runnable loop) {
    return Thread.ofVirtual().name(name).start(() -> again(name, loop));
  }

  private void again(String name, Runnable loop) {
    while (true) {
      try {
        loop.run();
        return;
      } catch (Error | RuntimeException e) {
        failures.put(name, new Failure(clock.instant(), e.toString()));
        log.error("The loop {} ended of an error and begins again", name, e);
      }
      try {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  /** The loops that ended of an error a short while ago, each with what ended it. */
  public Map<String, String> failed() {
    Instant since = clock.instant().minus(REMEMBERED);
    Map<String, String> failed = new TreeMap<>();
    failures.forEach(
        (name, failure) -> {
          if (failure.at().isAfter(since)) {
            failed.put(name, failure.error());
          }
        });
    return failed;
  }
}
