package pep.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.context.SmartLifecycle;
import pep.platform.events.BrokerReady;
import pep.platform.events.Topology;
import pep.platform.readiness.Readiness;

/** Reads the queues of this service's consumers side by side, once the database is there. */
public class ConsumerRunner implements SmartLifecycle {

  private final ConnectionFactory broker;
  private final Topology topology;
  private final EventHandlers handlers;
  private final Delivery delivery;
  private final Readiness readiness;
  private final BrokerReady brokerReady;
  private final Map<String, QueueReading> readings = new TreeMap<>();

  private volatile boolean running;

  public ConsumerRunner(
      ConnectionFactory broker,
      Topology topology,
      EventHandlers handlers,
      Delivery delivery,
      Readiness readiness,
      BrokerReady brokerReady) {
    this.broker = broker;
    this.topology = topology;
    this.handlers = handlers;
    this.delivery = delivery;
    this.readiness = readiness;
    this.brokerReady = brokerReady;
  }

  @Override
  public void start() {
    running = true;
    checkAgainstTopology();
    readiness.whenReady(() -> brokerReady.whenDeclared("consumers", this::openAll));
  }

  private void checkAgainstTopology() {
    for (String consumer : handlers.consumers()) {
      Topology.Consumer declared = topology.consumer(consumer);
      Set<String> handled = handlers.types(consumer);
      Set<String> declaredTypes = Set.copyOf(declared.consumes());
      if (!handled.equals(declaredTypes)) {
        throw new IllegalStateException(
            consumer
                + " handles "
                + new TreeSet<>(handled)
                + " and topology.json gives it "
                + new TreeSet<>(declaredTypes));
      }
    }
  }

  private synchronized void openAll() {
    if (!running) {
      return;
    }
    for (String consumer : handlers.consumers()) {
      Topology.Consumer declared = topology.consumer(consumer);
      List<String> queues = new ArrayList<>();
      for (int i = 0; i < declared.queues(); i++) {
        queues.add(topology.queue(consumer, i));
      }
      queues.add(topology.resendQueue(consumer));
      readings.put(
          consumer,
          new QueueReading(
              broker, queues, declared.prefetch(), arrived -> delivery.take(consumer, arrived)));
    }
  }

  /** How long each queue has had messages of which none was acknowledged, by its name. */
  public synchronized Map<String, Duration> stalled() {
    Map<String, Duration> stalled = new TreeMap<>();
    readings.values().forEach(reading -> stalled.putAll(reading.stalled()));
    return stalled;
  }

  /**
   * Since when the oldest event has waited, by consumer and vendor. What was asked for again is
   * left out, for it is as old as it is.
   */
  public synchronized Map<String, Map<String, Instant>> waiting() {
    Map<String, Map<String, Instant>> waiting = new TreeMap<>();
    readings.forEach(
        (consumer, reading) -> {
          Map<String, Instant> oldest = new HashMap<>();
          reading
              .waiting()
              .forEach(
                  (queue, vendors) -> {
                    if (!queue.equals(topology.resendQueue(consumer))) {
                      vendors.forEach(
                          (vendor, at) ->
                              oldest.merge(vendor, at, (a, b) -> a.isBefore(b) ? a : b));
                    }
                  });
          waiting.put(consumer, oldest);
        });
    return waiting;
  }

  @Override
  public synchronized void stop() {
    running = false;
    readings.values().forEach(QueueReading::close);
    readings.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
