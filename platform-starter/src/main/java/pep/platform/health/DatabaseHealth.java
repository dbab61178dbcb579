package pep.platform.health;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.readiness.Readiness;

/** Down, with the reason, while the database is away or not prepared: the service is not ready. */
public class DatabaseHealth implements HealthIndicator {

  private static final long PATIENCE_MILLIS = 900;

  private final MongoTemplate mongo;
  private final Readiness readiness;

  public DatabaseHealth(MongoTemplate mongo, Readiness readiness) {
    this.mongo = mongo;
    this.readiness = readiness;
  }

  @Override
  public Health health() {
    if (!readiness.isReady()) {
      return Health.down().withDetail("reason", String.valueOf(readiness.reason())).build();
    }
    return answers()
        ? Health.up().build()
        : Health.down().withDetail("reason", "MongoDB does not answer").build();
  }

  /** Within a probe's patience; the driver itself would look for a server for longer. */
  private boolean answers() {
    FutureTask<Document> ping =
        new FutureTask<>(() -> mongo.executeCommand(new Document("ping", 1)));
    Thread.ofVirtual().name("database-ping").start(ping);
    try {
      ping.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
