package pep.platform.background;

import com.mongodb.MongoCommandException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.outage.DuplicateKeys;

/**
 * Notes each piece of work before it is begun and takes the note away when it ends, well or not. A
 * note that is still there was left by a process that ended over it; the third has the piece set
 * aside for an hour, so that the rest goes on.
 */
public class BegunWork {

  private static final String COLLECTION = "work.begun";
  private static final int MOST = 3;
  private static final Duration ASIDE = Duration.ofHours(1);

  private final MongoTemplate mongo;
  private final Clock clock;
  private final Map<String, Instant> aside = new ConcurrentHashMap<>();

  public BegunWork(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Notes that the piece is begun; false if it is set aside. */
  boolean begin(String piece) {
    Instant now = clock.instant();
    Instant until = aside.get(piece);
    if (until != null && now.isBefore(until)) {
      return false;
    }
    try {
      notes()
          .findOneAndUpdate(
              Filters.and(
                  Filters.eq("_id", piece),
                  Filters.or(
                      Filters.not(Filters.gte("times", MOST)),
                      Filters.lt("at", Date.from(now.minus(ASIDE))))),
              Updates.combine(Updates.inc("times", 1), Updates.set("at", Date.from(now))),
              new FindOneAndUpdateOptions().upsert(true));
      aside.remove(piece);
      return true;
    } catch (MongoCommandException e) {
      if (!DuplicateKeys.met(e)) {
        throw e;
      }
      aside.put(piece, until(piece, now));
      return false;
    }
  }

  private Instant until(String piece, Instant now) {
    Document note = notes().find(Filters.eq("_id", piece)).first();
    return note == null ? now : note.getDate("at").toInstant().plus(ASIDE);
  }

  /** The piece has ended. */
  void end(String piece) {
    notes().deleteOne(Filters.eq("_id", piece));
  }

  /** The pieces that are set aside, each with the instant until which it is. */
  public Map<String, Instant> aside() {
    return new TreeMap<>(aside);
  }

  /** A note has to outlive this process, and need not outlive the machine. */
  private MongoCollection<Document> notes() {
    return mongo.getCollection(COLLECTION).withWriteConcern(WriteConcern.W1.withJournal(false));
  }
}
