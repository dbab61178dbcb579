package pep.platform.outbox;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pep.platform.background.Loops;
import pep.platform.events.Topology;
import pep.platform.lease.Lease;
import pep.platform.outage.DatabaseOutage;

/**
 * Moves events from the documents' outboxes to the broker: in order for one document, many
 * documents at once, pulled only when the broker has confirmed. It is woken by each write of this
 * process and sweeps besides, for the writes of others and of the past. Each round goes on where
 * the one before came to, so that no vendor's events stand before all others'.
 */
public class OutboxRelay implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

  /** Documents that are told of together. */
  public static final int BATCH = 1_000;

  private static final long PAUSE_MILLIS = 1000;
  private static final String NOT_CONNECTED = "not connected yet";

  private final OutboxDocuments documents;
  private final ConfirmedPublisher publisher;
  private final OutboxTelling telling;
  private final Lease lease;
  private final Loops loops;
  private final Set<String> collections = ConcurrentHashMap.newKeySet();
  private final Map<String, Document> places = new HashMap<>();
  private final RelayCalls calls = new RelayCalls(System::nanoTime);
  private volatile @Nullable Thread thread;
  private volatile boolean running;
  private volatile @Nullable String fault = NOT_CONNECTED;

  public OutboxRelay(
      OutboxDocuments documents,
      ConfirmedPublisher publisher,
      Topology topology,
      Lease lease,
      OutboxArchive archive,
      Loops loops,
      Set<String> absentConsumers,
      UnknownEvents unknown) {
    this.documents = documents;
    this.publisher = publisher;
    this.telling =
        new OutboxTelling(documents, publisher, archive, topology, absentConsumers, unknown);
    this.lease = lease;
    this.loops = loops;
    collections.add(UnknownEvents.COLLECTION);
  }

  /** Adds a collection whose documents may carry an outbox. */
  public void watch(String collection) {
    collections.add(collection);
  }

  public Set<String> watched() {
    return Set.copyOf(collections);
  }

  /** Why nothing can be told to the broker; null when it can. */
  public @Nullable String fault() {
    return fault;
  }

  /** Hastens the next round; within a transaction, once that has committed. */
  public void wake(String collection) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              calls.add(collection);
            }
          });
    } else {
      calls.add(collection);
    }
  }

  private void run() {
    while (running) {
      try {
        publisher.connect();
        if (NOT_CONNECTED.equals(fault)) {
          fault = null;
        }
        for (String collection : calls.due(collections)) {
          if (relay(collection)) {
            calls.add(collection);
          }
        }
        fault = null;
        calls.await();
      } catch (InterruptedException e) {
        return;
      } catch (IOException e) {
        if (running && !e.toString().equals(fault)) {
          log.warn("The outbox relay waits: {}", e.toString());
        }
        fault = e.toString();
        pause();
      } catch (RuntimeException e) {
        // The database's outage is the database's to tell.
        if (running && !DatabaseOutage.isBehind(e)) {
          log.warn("The outbox relay waits", e);
        }
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /** Relays one batch; true if there may be more. */
  private boolean relay(String name) throws IOException {
    Document from = places.get(name);
    OutboxDocuments.Waiting waiting = documents.waiting(name, from, BATCH);
    if (waiting.more()) {
      places.put(name, OutboxDocuments.place(waiting.documents().getLast()));
    } else {
      places.remove(name);
    }
    if (!waiting.documents().isEmpty()) {
      calls.tells(name);
      if (lease.hold("outbox/" + name) == null) {
        return false;
      }
      telling.tell(new OutboxGroup(name, waiting.documents()));
    }
    return from != null || waiting.more();
  }

  @Override
  public void start() {
    running = true;
    thread = loops.start("outbox-relay", this::run);
  }

  @Override
  public void stop() {
    running = false;
    Thread current = thread;
    if (current != null) {
      current.interrupt();
      try {
        current.join(TimeUnit.SECONDS.toMillis(3));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    publisher.close();
    try {
      lease.release();
    } catch (RuntimeException e) {
      log.debug("Leases run out by themselves: {}", e.toString());
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Starts before and stops after whatever writes. */
  @Override
  public int getPhase() {
    return 0;
  }
}
