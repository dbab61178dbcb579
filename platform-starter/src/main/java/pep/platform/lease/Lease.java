package pep.platform.lease;

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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.outage.DuplicateKeys;

/**
 * Says which instance does a piece of work: held for a while, renewed by use, with a counter that
 * rises whenever it changes hands, so that a paused holder can tell that it lost it. Whoever holds
 * a lease asks for it again only in the second half of its term, since nobody else can have it
 * before its end.
 */
public class Lease {

  private static final Duration TERM = Duration.ofSeconds(10);

  private final MongoTemplate mongo;
  private final Clock clock;
  private final String holder = UUID.randomUUID().toString();
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  public Lease(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  private record Held(long fence, Instant until) {}

  /** The fencing counter if this instance holds the named lease now, or null. */
  public @Nullable Long hold(String name) {
    Instant now = clock.instant();
    Held known = held.get(name);
    if (known != null && now.plus(TERM.dividedBy(2)).isBefore(known.until())) {
      return known.fence();
    }
    Long fence = renewOrTake(name, now);
    if (fence == null) {
      held.remove(name);
    } else {
      held.put(name, new Held(fence, now.plus(TERM)));
    }
    return fence;
  }

  private @Nullable Long renewOrTake(String name, Instant now) {
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
      if (DuplicateKeys.met(e)) {
        return null;
      }
      throw e;
    }
  }

  /** Gives all of this instance's leases back, so that another need not wait for their end. */
  public void release() {
    held.clear();
    mongo
        .getCollection("leases")
        .updateMany(Filters.eq("holder", holder), Updates.set("until", new Date(0)));
  }
}
