package pep.platform.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.events.Topology;
import pep.platform.outbox.ConfirmedPublisher;
import tools.jackson.databind.json.JsonMapper;

/** The consumer's side of a rebuild: asks each owner for its events again. */
public class Rebuild {

  private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

  /** Notes of which states a consumer has asked for. */
  static final String ASKED = "rebuilt";

  private static final long RETRY_NANOS = 2_000_000_000L;

  private final Topology topology;
  private final EventHandlers handlers;
  private final ConfirmedPublisher publisher;
  private final MongoTemplate mongo;
  private final JsonMapper mapper;
  private final Clock clock;

  public Rebuild(
      Topology topology,
      EventHandlers handlers,
      ConfirmedPublisher publisher,
      MongoTemplate mongo,
      JsonMapper mapper,
      Clock clock) {
    this.topology = topology;
    this.handlers = handlers;
    this.publisher = publisher;
    this.mongo = mongo;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** Asks, as soon as the broker answers, for the states never asked for before. */
  public void firstTimeInBackground() {
    Thread.ofVirtual()
        .name("rebuild")
        .start(
            () -> {
              boolean asked = false;
              while (!asked) {
                try {
                  firstTime();
                  asked = true;
                } catch (IOException | RuntimeException e) {
                  log.debug("Asks again: {}", e.toString());
                  LockSupport.parkNanos(RETRY_NANOS);
                }
              }
            });
  }

  void firstTime() throws IOException {
    for (String consumer : handlers.consumers()) {
      Set<String> unknown = new TreeSet<>();
      for (String type : handlers.types(consumer)) {
        boolean asked =
            mongo.getCollection(ASKED).find(Filters.eq("_id", asked(consumer, type))).first()
                != null;
        if (!asked && topology.event(type).kind() == Topology.Kind.state) {
          unknown.add(type);
        }
      }
      ask(consumer, unknown, null);
    }
  }

  /** The consumers in this service, in the order of their names. */
  public Set<String> consumers() {
    return new TreeSet<>(handlers.consumers());
  }

  /** What this consumer takes, in the order of the names; nothing if it is not in this service. */
  public Set<String> types(String consumer) {
    return new TreeSet<>(handlers.types(consumer));
  }

  /**
   * @param since for facts: from this instant on; all of them if null
   */
  public void ask(String consumer, Set<String> types, @Nullable Instant since) throws IOException {
    Map<String, Set<String>> byOwner = new TreeMap<>();
    for (String type : types) {
      byOwner.computeIfAbsent(topology.event(type).owner(), o -> new TreeSet<>()).add(type);
    }
    List<ConfirmedPublisher.Outgoing> requests = new ArrayList<>();
    byOwner.forEach(
        (owner, wanted) ->
            requests.add(
                ConfirmedPublisher.Outgoing.toQueue(
                    consumer + ">" + owner,
                    topology.requestQueue(owner),
                    mapper.writeValueAsString(
                        new Resend.Request(wanted, since, topology.resendQueue(consumer))))));
    if (requests.isEmpty()) {
      return;
    }
    publisher.publish(requests);
    for (String type : types) {
      Document asked =
          new Document("_id", asked(consumer, type)).append("at", Date.from(clock.instant()));
      mongo
          .getCollection(ASKED)
          .replaceOne(
              Filters.eq("_id", asked.get("_id")), asked, new ReplaceOptions().upsert(true));
    }
  }

  static String asked(String consumer, String type) {
    return consumer + "/" + type;
  }
}
