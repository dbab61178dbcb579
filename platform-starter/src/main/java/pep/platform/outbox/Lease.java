package pep.platform.outbox;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Says which instance does a piece of work: held for a while, renewed by use, with a counter that
 * rises whenever it changes hands, so that a paused holder can tell that it lost it.
 */
public class Lease {

  private static final Duration TERM = Duration.ofSeconds(10);

  private final MongoTemplate mongo;
  private final Clock clock;
  private final String holder = UUID.randomUUID().toString();

  public Lease(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** The fencing counter if this instance holds the named lease now, or null. */
  public @Nullable Long hold(String name) {
    Instant now = clock.instant();
    Document mine =
        mongo
            .getCollection("leases")
            .findOneAndUpdate(
                Filters.and(Filters.eq("_id", name), Filters.eq("holder", holder)),
                Updates.set("until", Date.from(now.plus(TERM))),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return mine == null ? take(name, now) : mine.getLong("fence");
  }

  private @Nullable Long take(String name, Instant now) {
    try {
      Document taken =
          mongo
              .getCollection("leases")
              .findOneAndUpdate(
                  Filters.and(Filters.eq("_id", name), Filters.lt("until", Date.from(now))),
                  Updates.combine(
                      Updates.set("holder", holder),
                      Updates.set("until", Date.from(now.plus(TERM))),
                      Updates.inc("fence", 1L)),
                  new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
      return taken == null ? null : taken.getLong("fence");
    } catch (MongoWriteException | MongoCommandException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return null;
      }
      throw e;
    }
  }

  /** Gives all of this instance's leases back, so that another need not wait for their end. */
  public void release() {
    mongo
        .getCollection("leases")
        .updateMany(Filters.eq("holder", holder), Updates.set("until", new Date(0)));
  }
}
