package pep.platform.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a consumer has taken already, and how often it tried what it could not take. */
public class Inbox {

  private static final String TAKEN = "inbox";

  /** Of the events that one document records that took effect together, each with its consumer. */
  private static final String IDS = "ids";

  private static final String ATTEMPTS = "inbox.attempts";
  private static final long KEPT_DAYS = 90;

  private final MongoTemplate mongo;
  private final Clock clock;

  public Inbox(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  public void index() {
    mongo
        .getCollection(TAKEN)
        .createIndex(
            Indexes.ascending("at"),
            new IndexOptions().name("kept").expireAfter(KEPT_DAYS, TimeUnit.DAYS));
    mongo
        .getCollection(TAKEN)
        .createIndex(Indexes.ascending(IDS), new IndexOptions().name("together").sparse(true));
  }

  /** Which of these events the consumer has taken already. */
  Set<String> taken(String consumer, Collection<String> eventIds) {
    Set<String> keys = new HashSet<>();
    eventIds.forEach(id -> keys.add(key(consumer, id)));
    Set<String> taken = new HashSet<>();
    mongo
        .getCollection(TAKEN)
        .find(Filters.or(Filters.in("_id", keys), Filters.in(IDS, keys)))
        .projection(Projections.include(IDS))
        .forEach(
            (Consumer<Document>)
                each ->
                    recorded(each).stream()
                        .filter(keys::contains)
                        .forEach(key -> taken.add(key.substring(consumer.length() + 1))));
    return taken;
  }

  private static List<String> recorded(Document record) {
    return record.containsKey(IDS)
        ? record.getList(IDS, String.class)
        : List.of(record.getString("_id"));
  }

  /** Fails with a duplicate key if a rival took one first; part of the caller's transaction. */
  void take(String consumer, Collection<String> eventIds) {
    mongo.getCollection(TAKEN).insertMany(records(consumer, eventIds));
  }

  /** Records together what has taken effect already, also if a rival did so. */
  void note(String consumer, Collection<String> eventIds) {
    mongo
        .getCollection(TAKEN)
        .insertOne(
            new Document(IDS, eventIds.stream().map(id -> key(consumer, id)).toList())
                .append("at", Date.from(clock.instant())));
  }

  private List<Document> records(String consumer, Collection<String> eventIds) {
    Date now = Date.from(clock.instant());
    return eventIds.stream()
        .map(id -> new Document("_id", key(consumer, id)).append("at", now))
        .toList();
  }

  /**
   * Raises and returns the number of recorded attempts.
   *
   * @param more how many are to be recorded
   */
  int attempt(String consumer, String eventId, String error, int more) {
    Document after =
        mongo
            .getCollection(ATTEMPTS)
            .findOneAndUpdate(
                Filters.eq("_id", key(consumer, eventId)),
                Updates.combine(
                    Updates.inc("attempts", more),
                    Updates.set("error", error),
                    Updates.set("at", Date.from(clock.instant()))),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return after == null ? more : after.getInteger("attempts");
  }

  void forgetAttempts(String consumer, String eventId) {
    mongo.getCollection(ATTEMPTS).deleteOne(Filters.eq("_id", key(consumer, eventId)));
  }

  private static String key(String consumer, String eventId) {
    return consumer + "/" + eventId;
  }
}
