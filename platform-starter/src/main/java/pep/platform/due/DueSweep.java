package pep.platform.due;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.background.Background;
import pep.platform.tenancy.Tenant;

/**
 * Looks every second for documents whose instant has come. The claim is a conditional update that
 * runs out by itself, so that a crash delays the work and never loses it.
 */
public class DueSweep implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(DueSweep.class);
  private static final Duration CLAIM = Duration.ofSeconds(30);
  private static final long EVERY_MILLIS = 1000;

  private final List<DueWork> work;
  private final MongoTemplate mongo;
  private final Background background;
  private final Clock clock;
  private volatile boolean running;

  public DueSweep(List<DueWork> work, MongoTemplate mongo, Background background, Clock clock) {
    this.work = work;
    this.mongo = mongo;
    this.background = background;
    this.clock = clock;
  }

  /** Makes the index by which each kind of work is found. */
  public static void index(MongoTemplate mongo, Iterable<DueWork> work) {
    for (DueWork each : work) {
      mongo
          .getCollection(each.collection())
          .createIndex(
              Indexes.ascending("dueAt"),
              new IndexOptions().name("due").partialFilterExpression(Filters.exists("dueAt")));
    }
  }

  /** Does everything that is due now. */
  public void sweep() {
    for (DueWork each : work) {
      while (running && claimOne(each)) {
        // Until nothing of this kind is due.
      }
    }
  }

  private boolean claimOne(DueWork each) {
    Instant now = clock.instant();
    MongoCollection<Document> collection = mongo.getCollection(each.collection());
    Bson free =
        Filters.or(
            Filters.exists("dueClaimedUntil", false),
            Filters.lt("dueClaimedUntil", Date.from(now)));
    Document claimed =
        collection.findOneAndUpdate(
            Filters.and(Filters.lte("dueAt", Date.from(now)), free),
            Updates.set("dueClaimedUntil", Date.from(now.plus(CLAIM))),
            new FindOneAndUpdateOptions()
                .sort(Sorts.ascending("dueAt"))
                .projection(Projections.include("vendorId")));
    if (claimed == null) {
      return false;
    }
    String id = claimed.getString("_id");
    try {
      each.action().accept(new Tenant(claimed.getString("vendorId")), id);
      collection.updateOne(Filters.eq("_id", id), Updates.unset("dueClaimedUntil"));
    } catch (RuntimeException e) {
      log.warn("{} of {} failed; tried again in {}", each.name(), id, CLAIM, e);
    }
    return true;
  }

  private void run() {
    while (running) {
      try {
        sweep();
      } catch (RuntimeException e) {
        log.debug("The sweep waits: {}", e.toString());
      }
      try {
        TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void start() {
    running = true;
    if (!work.isEmpty()) {
      background.readiness().whenReady(() -> background.loops().start("due-sweep", this::run));
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
