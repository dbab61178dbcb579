package pep.platform.health;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Down, with the reason, while the database is away or not prepared: the service is not ready. */
public class DatabaseHealth implements HealthIndicator {

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
    try {
      mongo.executeCommand(new Document("ping", 1));
      return Health.up().build();
    } catch (RuntimeException e) {
      return Health.down().withDetail("reason", "MongoDB does not answer").build();
    }
  }
}
