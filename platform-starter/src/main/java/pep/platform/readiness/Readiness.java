package pep.platform.readiness;

import com.mongodb.MongoException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Brings the service from live to ready: looks for the database until it answers as it must,
 * prepares it, then lets the listeners start. A service starts without any of its peers.
 */
public class Readiness implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Readiness.class);
  private static final long RETRY_MILLIS = 500;

  /** One step of the preparation; tried again until it returns true. */
  public interface Step {
    boolean done() throws Exception;
  }

  private final List<Step> steps;
  private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
  private volatile boolean running;
  private volatile boolean ready;
  private volatile @Nullable String reason = "starting";

  public Readiness(List<Step> steps) {
    this.steps = steps;
  }

  public boolean isReady() {
    return ready;
  }

  /** Why the service is not ready; null when it is. */
  public @Nullable String reason() {
    return reason;
  }

  /** Runs the action once ready; at once if that is now. */
  public synchronized void whenReady(Runnable action) {
    if (ready) {
      action.run();
    } else {
      waiting.add(action);
    }
  }

  private void prepare() {
    int next = 0;
    while (running && next < steps.size()) {
      try {
        if (steps.get(next).done()) {
          next++;
          continue;
        }
        reason = "another instance is preparing the database";
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        String why = sentence(e);
        if (!why.equals(reason)) {
          log.warn("Not ready: {}", why);
        }
        reason = why;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
    open();
  }

  private static String sentence(Exception e) {
    return e instanceof DataAccessResourceFailureException || e instanceof MongoException
        ? "MongoDB does not answer"
        : String.valueOf(e.getMessage());
  }

  private synchronized void open() {
    if (!running) {
      return;
    }
    ready = true;
    reason = null;
    waiting.forEach(Runnable::run);
    waiting.clear();
    log.info("Ready");
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("readiness").start(this::prepare);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
