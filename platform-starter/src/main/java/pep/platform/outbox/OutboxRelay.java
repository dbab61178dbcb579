package pep.platform.outbox;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
  public static final int BATCH = 250;

  private static final long SWEEP_MILLIS = 500;
  private static final long PAUSE_MILLIS = 1000;
  private static final String NOT_CONNECTED = "not connected yet";

  private final OutboxDocuments documents;
  private final ConfirmedPublisher publisher;
  private final Topology topology;
  private final Lease lease;
  private final OutboxArchive archive;
  private final Set<String> absentConsumers;
  private final Set<String> collections = ConcurrentHashMap.newKeySet();
  private final Set<String> woken = ConcurrentHashMap.newKeySet();
  private final Map<String, Document> places = new HashMap<>();
  private final Semaphore work = new Semaphore(0);
  private volatile @Nullable Thread thread;
  private volatile boolean running;
  private volatile @Nullable String fault = NOT_CONNECTED;

  public OutboxRelay(
      OutboxDocuments documents,
      ConfirmedPublisher publisher,
      Topology topology,
      Lease lease,
      OutboxArchive archive,
      Set<String> absentConsumers) {
    this.documents = documents;
    this.publisher = publisher;
    this.topology = topology;
    this.lease = lease;
    this.archive = archive;
    this.absentConsumers = absentConsumers;
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
              call(collection);
            }
          });
    } else {
      call(collection);
    }
  }

  private void call(String collection) {
    woken.add(collection);
    work.release();
  }

  private void run() {
    long sweepAt = System.nanoTime();
    while (running) {
      try {
        publisher.connect();
        if (NOT_CONNECTED.equals(fault)) {
          fault = null;
        }
        Set<String> due = called();
        if (System.nanoTime() - sweepAt >= 0) {
          sweepAt = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SWEEP_MILLIS);
          due.addAll(collections);
        }
        for (String collection : due) {
          if (relay(collection)) {
            call(collection);
          }
        }
        fault = null;
        if (work.tryAcquire(sweepAt - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          work.drainPermits();
        }
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

  private Set<String> called() {
    Set<String> called = new LinkedHashSet<>();
    for (String each : woken) {
      if (woken.remove(each)) {
        called.add(each);
      }
    }
    return called;
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
    List<Document> waiting = documents.waiting(name, from, BATCH);
    if (waiting.size() < BATCH) {
      places.remove(name);
    } else {
      places.put(name, OutboxDocuments.place(waiting.getLast()));
    }
    if (!waiting.isEmpty()) {
      if (lease.hold("outbox/" + name) == null) {
        return false;
      }
      tell(new OutboxGroup(name, waiting));
    }
    return from != null || waiting.size() == BATCH;
  }

  private void tell(OutboxGroup group) throws IOException {
    Map<String, List<Document>> archived = archive.of(group);
    Confirms confirms = publisher.send(group.events().stream().map(this::message).toList());
    archive.keep(archived);
    boolean known = publisher.await(confirms);
    documents.pull(group.collection(), group.settled(confirms.taken()));
    if (!known) {
      throw new IOException("the broker did not confirm every event");
    }
  }

  private ConfirmedPublisher.Outgoing message(Document entry) {
    return new ConfirmedPublisher.Outgoing(
        entry.getString("id"),
        topology.exchange(),
        topology.routingKey(entry.getString("type"), entry.getString("subject")),
        entry.getString("body"),
        topology.isConsumed(entry.getString("type"), absentConsumers));
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
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
