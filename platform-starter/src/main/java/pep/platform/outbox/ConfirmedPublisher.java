package pep.platform.outbox;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.ConfirmCallback;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import pep.platform.events.TopologyDeclaration;

/**
 * Publishes persistent, mandatory messages and says which of them the broker has taken. A message
 * that no queue takes comes back and counts as not taken.
 */
public class ConfirmedPublisher implements AutoCloseable {

  private static final long CONFIRM_SECONDS = 10;

  /**
   * One message.
   *
   * @param id the event's
   * @param exchange may be the default one
   * @param mandatory whether a queue must take it
   */
  public record Outgoing(
      String id, String exchange, String routingKey, String body, boolean mandatory) {

    /** To one queue, which must exist. */
    public static Outgoing toQueue(String id, String queue, String body) {
      return new Outgoing(id, "", queue, body, true);
    }
  }

  private final ConnectionFactory broker;
  private final TopologyDeclaration topology;
  private final ReentrantLock publishing = new ReentrantLock();
  private final ReentrantLock confirming = new ReentrantLock();
  private final Condition confirmed = confirming.newCondition();
  private final NavigableMap<Long, String> pending = new ConcurrentSkipListMap<>();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final AtomicLong unroutable = new AtomicLong();
  private @Nullable Connection connection;
  private @Nullable Channel channel;

  public ConfirmedPublisher(ConnectionFactory broker, TopologyDeclaration topology) {
    this.broker = broker;
    this.topology = topology;
  }

  /**
   * Publishes in order on one channel and waits for every confirm.
   *
   * @return the ids that the broker took
   * @throws IOException if the broker cannot be reached or does not answer within 10 s; any of the
   *     messages may then have been taken
   */
  public Set<String> publish(Collection<Outgoing> messages) throws IOException {
    publishing.lock();
    try {
      Channel open = open();
      pending.clear();
      refused.clear();
      for (Outgoing message : messages) {
        pending.put(open.getNextPublishSeqNo(), message.id());
        open.basicPublish(
            message.exchange(),
            message.routingKey(),
            message.mandatory(),
            properties(message.id()),
            message.body().getBytes(StandardCharsets.UTF_8));
      }
      await();
      Set<String> taken = new HashSet<>();
      messages.forEach(m -> taken.add(m.id()));
      taken.removeAll(refused);
      if (!refused.isEmpty()) {
        topology.forget();
      }
      return taken;
    } catch (IOException | TimeoutException | RuntimeException e) {
      close();
      throw e instanceof IOException io ? io : new IOException("the broker did not confirm", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new IOException("interrupted while waiting for confirms", e);
    } finally {
      publishing.unlock();
    }
  }

  /**
   * Opens the connection unless it stands, so that an outage shows also while there is nothing to
   * tell.
   *
   * @throws IOException if the broker cannot be reached
   */
  void connect() throws IOException {
    publishing.lock();
    try {
      open();
    } catch (TimeoutException | RuntimeException e) {
      close();
      throw new IOException("the broker cannot be reached", e);
    } finally {
      publishing.unlock();
    }
  }

  /** Messages that came back unroutable since the start. */
  public long unroutable() {
    return unroutable.get();
  }

  private static AMQP.BasicProperties properties(String id) {
    return new AMQP.BasicProperties.Builder()
        .contentType("application/cloudevents+json")
        .deliveryMode(2)
        .messageId(id)
        .build();
  }

  private Channel open() throws IOException, TimeoutException {
    if (channel != null && channel.isOpen()) {
      if (!topology.declared()) {
        topology.declare(connection());
      }
      return channel;
    }
    Connection fresh = connection();
    topology.declare(fresh);
    Channel opened = fresh.createChannel();
    opened.confirmSelect();
    ConfirmCallback taken = (tag, multiple) -> settle(tag, multiple, false);
    ConfirmCallback nacked = (tag, multiple) -> settle(tag, multiple, true);
    opened.addConfirmListener(taken, nacked);
    opened.addReturnListener(
        back -> {
          refused.add(back.getProperties().getMessageId());
          unroutable.incrementAndGet();
        });
    channel = opened;
    return opened;
  }

  private Connection connection() throws IOException, TimeoutException {
    if (connection == null || !connection.isOpen()) {
      connection = broker.newConnection("outbox-relay");
    }
    return connection;
  }

  private void settle(long tag, boolean multiple, boolean nacked) {
    confirming.lock();
    try {
      List<Long> tags = multiple ? List.copyOf(pending.headMap(tag, true).keySet()) : List.of(tag);
      for (Long each : tags) {
        String id = pending.remove(each);
        if (nacked && id != null) {
          refused.add(id);
        }
      }
      if (pending.isEmpty()) {
        confirmed.signalAll();
      }
    } finally {
      confirming.unlock();
    }
  }

  private void await() throws InterruptedException, TimeoutException {
    long left = TimeUnit.SECONDS.toNanos(CONFIRM_SECONDS);
    confirming.lock();
    try {
      while (!pending.isEmpty()) {
        if (left <= 0) {
          throw new TimeoutException(pending.size() + " messages unconfirmed");
        }
        left = confirmed.awaitNanos(left);
      }
    } finally {
      confirming.unlock();
    }
  }

  @Override
  public void close() {
    Connection open = connection;
    connection = null;
    channel = null;
    if (open != null) {
      open.abort(1000);
    }
  }
}
