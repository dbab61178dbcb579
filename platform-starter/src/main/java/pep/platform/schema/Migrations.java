package pep.platform.schema;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.lease.Lease;

/** Applies what this database lacks; one instance at a time. */
public class Migrations {

  private static final Logger log = LoggerFactory.getLogger(Migrations.class);

  private final MongoTemplate mongo;
  private final Lease lease;
  private final List<Migration> all;
  private final Clock clock;

  public Migrations(MongoTemplate mongo, Lease lease, List<Migration> all, Clock clock) {
    this.mongo = mongo;
    this.lease = lease;
    this.all = all.stream().sorted(Comparator.comparing(Migration::id)).toList();
    this.clock = clock;
  }

  /**
   * @return true when all are applied; false while another instance is at it
   */
  public boolean apply() {
    MongoDatabase database = mongo.getDb();
    MongoCollection<Document> applied = database.getCollection("migrations");
    List<Migration> missing =
        all.stream()
            .filter(each -> applied.find(Filters.eq("_id", each.id())).first() == null)
            .toList();
    if (missing.isEmpty()) {
      return true;
    }
    if (lease.hold("migrations") == null) {
      return false;
    }
    for (Migration each : missing) {
      each.apply(database);
      applied.insertOne(new Document("_id", each.id()).append("at", Date.from(clock.instant())));
      log.info("Applied migration {}", each.id());
    }
    return true;
  }
}
