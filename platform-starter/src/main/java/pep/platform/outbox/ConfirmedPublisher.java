package pep.platform.outbox;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import pep.platform.events.EventBatch;
import pep.platform.events.TopologyDeclaration;

/**
 * Publishes persistent, mandatory messages and says which of them the broker has taken. A message
 * that no queue takes comes back and counts as not taken.
 */
public class ConfirmedPublisher implements AutoCloseable {

  /**
   * One message.
   *
   * @param id the event's; of a batch, its first event's
   * @param exchange may be the default one
   * @param contentType that of one event or of a batch
   * @param mandatory whether a queue must take it
   */
  public record Outgoing(
      String id,
      String exchange,
      String routingKey,
      String contentType,
      String body,
      boolean mandatory) {

    /** To one queue, which must exist. */
    public static Outgoing toQueue(String id, String queue, String body) {
      return new Outgoing(id, "", queue, EventBatch.SINGLE, body, true);
    }
  }

  private final ConnectionFactory broker;
  private final TopologyDeclaration topology;
  private final ReentrantLock publishing = new ReentrantLock();
  private final AtomicLong unroutable = new AtomicLong();
  private volatile Unconfirmed unconfirmed = new Unconfirmed(this::cameBack);
  private volatile @Nullable Connection connection;
  private volatile @Nullable Channel channel;

  public ConfirmedPublisher(ConnectionFactory broker, TopologyDeclaration topology) {
    this.broker = broker;
    this.topology = topology;
  }

  /**
   * Publishes in order and waits for every confirm.
   *
   * @return the ids that the broker took
   * @throws IOException if the broker cannot be reached or does not answer within 10 s; any of the
   *     messages may then have been taken
   */
  public Set<String> publish(Collection<Outgoing> messages) throws IOException {
    Confirms confirms = send(messages);
    if (!await(confirms)) {
      throw new IOException("the broker did not confirm every message");
    }
    return confirms.taken();
  }

  /**
   * Publishes in order on one channel, behind what was sent before, and leaves the waiting to
   * {@link #await}.
   *
   * @throws IOException if the broker cannot be reached; any of the messages may have been taken
   */
  Confirms send(Collection<Outgoing> messages) throws IOException {
    publishing.lock();
    try {
      Channel open = open();
      Confirms group = new Confirms(messages.size());
      for (Outgoing message : messages) {
        unconfirmed.add(open.getNextPublishSeqNo(), message.id(), group);
        open.basicPublish(
            message.exchange(),
            message.routingKey(),
            message.mandatory(),
            properties(message),
            message.body().getBytes(StandardCharsets.UTF_8));
      }
      return group;
    } catch (IOException | TimeoutException | RuntimeException e) {
      close();
      throw e instanceof IOException io ? io : new IOException("the broker took nothing", e);
    } finally {
      publishing.unlock();
    }
  }

  /**
   * Waits until it is known of every message whether the broker took it.
   *
   * @return false if the channel went away meanwhile or the broker was silent for 10 s
   */
  boolean await(Confirms confirms) throws IOException {
    try {
      if (!confirms.await()) {
        close();
      }
      return !confirms.isCutOff();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for confirms", e);
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

  private static AMQP.BasicProperties properties(Outgoing message) {
    return new AMQP.BasicProperties.Builder()
        .contentType(message.contentType())
        .deliveryMode(2)
        .messageId(message.id())
        .build();
  }

  private Channel open() throws IOException, TimeoutException {
    Channel standing = channel;
    if (standing != null && standing.isOpen()) {
      if (!topology.declared()) {
        topology.declare(connection());
      }
      return standing;
    }
    Connection fresh = connection();
    topology.declare(fresh);
    Channel opened = fresh.createChannel();
    opened.confirmSelect();
    unconfirmed = new Unconfirmed(this::cameBack);
    unconfirmed.listenTo(opened);
    channel = opened;
    return opened;
  }

  private Connection connection() throws IOException, TimeoutException {
    Connection standing = connection;
    if (standing == null || !standing.isOpen()) {
      standing = broker.newConnection("outbox-relay");
      connection = standing;
    }
    return standing;
  }

  private void cameBack() {
    unroutable.incrementAndGet();
    topology.forget();
  }

  @Override
  public void close() {
    Connection open = connection;
    connection = null;
    channel = null;
    unconfirmed.cutOff();
    if (open != null) {
      open.abort(1000);
    }
  }
}
