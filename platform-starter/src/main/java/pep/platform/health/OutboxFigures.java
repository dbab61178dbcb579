package pep.platform.health;

import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.inbox.ParkedMessages;
import pep.platform.outbox.ConfirmedPublisher;
import pep.platform.outbox.OutboxRelay;

/** Depth and oldest age of the outboxes, parked and unroutable messages, read when scraped. */
public class OutboxFigures {

  private final MongoTemplate mongo;
  private final OutboxRelay relay;
  private final Clock clock;

  public OutboxFigures(
      MongoTemplate mongo,
      OutboxRelay relay,
      ParkedMessages parked,
      ConfirmedPublisher publisher,
      MeterRegistry registry,
      Clock clock) {
    this.mongo = mongo;
    this.relay = relay;
    this.clock = clock;
    gauge(registry, "pep.outbox.depth", this, OutboxFigures::depth);
    gauge(registry, "pep.outbox.oldest.age.seconds", this, OutboxFigures::oldestAge);
    gauge(registry, "pep.parked", parked, OutboxFigures::parked);
    gauge(registry, "pep.unroutable", publisher, ConfirmedPublisher::unroutable);
  }

  private static <T> void gauge(
      MeterRegistry registry, String name, T source, ToDoubleFunction<T> value) {
    Gauge.builder(name, source, value).register(registry);
  }

  private static double parked(ParkedMessages parked) {
    try {
      return parked.waiting();
    } catch (RuntimeException databaseAway) {
      return Double.NaN;
    }
  }

  private double depth() {
    try {
      long depth = 0;
      for (String each : relay.watched()) {
        depth += mongo.getCollection(each).countDocuments(Filters.exists("outbox.0"));
      }
      return depth;
    } catch (RuntimeException databaseAway) {
      return Double.NaN;
    }
  }

  private double oldestAge() {
    try {
      Date oldest = null;
      for (String each : relay.watched()) {
        Document first =
            mongo
                .getCollection(each)
                .aggregate(
                    List.of(
                        new Document(
                            "$match", new Document("outbox.0", new Document("$exists", true))),
                        new Document(
                            "$group",
                            new Document("_id", null)
                                .append(
                                    "at",
                                    new Document("$min", new Document("$min", "$outbox.at"))))))
                .first();
        Date at = first == null ? null : first.getDate("at");
        if (at != null && (oldest == null || at.before(oldest))) {
          oldest = at;
        }
      }
      return oldest == null
          ? 0
          : Duration.between(oldest.toInstant(), clock.instant()).toMillis() / 1000.0;
    } catch (RuntimeException databaseAway) {
      return Double.NaN;
    }
  }
}
