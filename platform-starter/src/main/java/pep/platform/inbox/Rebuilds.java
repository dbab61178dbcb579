package pep.platform.inbox;

import com.mongodb.client.model.Filters;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.Connection;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Topology;

/** How far the consumers of this service are with what they asked to be sent again. */
public class Rebuilds {

  private final Rebuild rebuild;
  private final Topology topology;
  private final MongoTemplate mongo;
  private final ConnectionFactory broker;

  public Rebuilds(
      Rebuild rebuild, Topology topology, MongoTemplate mongo, ConnectionFactory broker) {
    this.rebuild = rebuild;
    this.topology = topology;
    this.mongo = mongo;
    this.broker = broker;
  }

  /**
   * @param unanswered requests that wait at the owners of what it takes, whoever asked; null while
   *     the broker is away
   * @param waiting messages that came again and were not taken yet; null while the broker is away
   */
  public record RebuildState(
      String consumer, List<AskedType> types, @Nullable Long unanswered, @Nullable Long waiting) {}

  /**
   * @param owner the service that sends it again
   * @param at when it was asked for last; null for never
   */
  public record AskedType(String type, String owner, @Nullable Instant at) {}

  /** Every consumer of this service, in the order of their names. */
  public List<RebuildState> list() {
    return rebuild.consumers().stream().map(this::state).toList();
  }

  private RebuildState state(String consumer) {
    List<AskedType> types = new ArrayList<>();
    Set<String> requests = new TreeSet<>();
    for (String type : rebuild.types(consumer)) {
      String owner = topology.event(type).owner();
      requests.add(topology.requestQueue(owner));
      types.add(new AskedType(type, owner, askedAt(consumer, type)));
    }
    return new RebuildState(
        consumer, types, depth(requests), depth(Set.of(topology.resendQueue(consumer))));
  }

  private @Nullable Instant askedAt(String consumer, String type) {
    Document asked =
        mongo
            .getCollection(Rebuild.ASKED)
            .find(Filters.eq("_id", Rebuild.asked(consumer, type)))
            .first();
    Date at = asked == null ? null : asked.getDate("at");
    return at == null ? null : at.toInstant();
  }

  private @Nullable Long depth(Set<String> queues) {
    try (Connection connection = broker.createConnection();
        Channel channel = connection.createChannel(false)) {
      long messages = 0;
      for (String queue : queues) {
        messages += channel.messageCount(queue);
      }
      return messages;
    } catch (IOException | TimeoutException | AmqpException away) {
      return null;
    }
  }
}
