package pep.platform.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a consumer has taken already, and how often it tried what it could not take. */
public class Inbox {

  private static final String TAKEN = "inbox";
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
  }

  boolean isTaken(String consumer, String eventId) {
    return mongo.getCollection(TAKEN).find(Filters.eq("_id", key(consumer, eventId))).first()
        != null;
  }

  /** Fails with a duplicate key if a rival took it first; part of the caller's transaction. */
  void take(String consumer, String eventId) {
    mongo
        .getCollection(TAKEN)
        .insertOne(
            new Document("_id", key(consumer, eventId)).append("at", Date.from(clock.instant())));
  }

  /** Raises and returns the number of recorded attempts. */
  int attempt(String consumer, String eventId, String error) {
    Document after =
        mongo
            .getCollection(ATTEMPTS)
            .findOneAndUpdate(
                Filters.eq("_id", key(consumer, eventId)),
                Updates.combine(
                    Updates.inc("attempts", 1),
                    Updates.set("error", error),
                    Updates.set("at", Date.from(clock.instant()))),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return after == null ? 1 : after.getInteger("attempts");
  }

  void forgetAttempts(String consumer, String eventId) {
    mongo.getCollection(ATTEMPTS).deleteOne(Filters.eq("_id", key(consumer, eventId)));
  }

  private static String key(String consumer, String eventId) {
    return consumer + "/" + eventId;
  }
}
