package pep.platform.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.aggregate.AggregateStores;
import pep.platform.aggregate.StateSource;
import pep.platform.events.Envelope;
import pep.platform.events.EventCodec;
import pep.platform.outbox.ConfirmedPublisher;
import pep.platform.outbox.OutboxArchive;

/**
 * The owner's side of a rebuild: sends its states, and its facts from an instant on, to the queue
 * of whoever asked. States carry the version that they have now; facts keep their ids.
 */
public class Resend {

  private static final Logger log = LoggerFactory.getLogger(Resend.class);
  private static final int BATCH = 100;

  private final AggregateStores stores;
  private final List<StateSource> sources;
  private final MongoTemplate mongo;
  private final ConfirmedPublisher publisher;
  private final EventCodec codec;

  public Resend(
      AggregateStores stores,
      List<StateSource> sources,
      MongoTemplate mongo,
      ConfirmedPublisher publisher,
      EventCodec codec) {
    this.stores = stores;
    this.sources = sources;
    this.mongo = mongo;
    this.publisher = publisher;
    this.codec = codec;
  }

  /**
   * What a consumer asks for.
   *
   * @param types the events wanted
   * @param since facts from this instant on; all of them if null
   * @param queue where to send them
   */
  public record Request(Set<String> types, @Nullable Instant since, String queue) {}

  /**
   * @return how many messages were sent for each type
   */
  public Map<String, Long> answer(Request request) throws IOException {
    Map<String, Long> sent = new TreeMap<>();
    Batch batch = new Batch(request.queue(), sent);
    for (String type : request.types()) {
      sent.put(type, 0L);
      stores.all().forEach(store -> store.resendStates(type, codec, batch::add));
      sources.forEach(source -> source.resend(type, codec, batch::add));
      facts(type, request.since(), batch);
    }
    batch.flush();
    log.info("Sent again to {}: {}", request.queue(), sent);
    return sent;
  }

  private void facts(String type, @Nullable Instant since, Batch batch) {
    Date from = Date.from(since == null ? Instant.EPOCH : since);
    mongo
        .getCollection(OutboxArchive.FACTS)
        .find(Filters.and(Filters.eq("type", type), Filters.gte("at", from)))
        .sort(Sorts.ascending("type", "at"))
        .forEach((Consumer<Document>) fact -> batch.add(codec.read(fact.getString("body"))));
  }

  private final class Batch {
    private final String queue;
    private final Map<String, Long> sent;
    private final List<ConfirmedPublisher.Outgoing> waiting = new ArrayList<>();

    Batch(String queue, Map<String, Long> sent) {
      this.queue = queue;
      this.sent = sent;
    }

    void add(Envelope envelope) {
      waiting.add(ConfirmedPublisher.Outgoing.toQueue(envelope.id(), queue, codec.write(envelope)));
      sent.merge(envelope.type(), 1L, Long::sum);
      if (waiting.size() == BATCH) {
        flush();
      }
    }

    void flush() {
      try {
        int taken = publisher.publish(waiting).size();
        if (taken < waiting.size()) {
          throw new IOException(queue + " took " + taken + " of " + waiting.size() + " messages");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      waiting.clear();
    }
  }
}
