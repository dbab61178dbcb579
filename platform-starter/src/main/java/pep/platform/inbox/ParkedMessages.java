package pep.platform.inbox;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import pep.platform.outbox.ConfirmedPublisher;
import pep.platform.outbox.OutboxField;
import pep.platform.outbox.UnknownEvents;
import pep.platform.problem.NotFound;

/**
 * Messages that failed three times, or that nobody here understands: kept with their reason until
 * an operator replays them under the same event id.
 */
public class ParkedMessages {

  private static final int TRACE_LIMIT = 8000;

  private final MongoTemplate mongo;
  private final ConfirmedPublisher publisher;
  private final Clock clock;

  public ParkedMessages(MongoTemplate mongo, ConfirmedPublisher publisher, Clock clock) {
    this.mongo = mongo;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** What an operator sees; the body stays in the store. */
  public record Parked(
      String id,
      String consumer,
      String queue,
      String type,
      String reason,
      int attempts,
      Instant at,
      @Nullable Instant replayedAt) {}

  /**
   * One message with what helps to understand it; the body stays in the store.
   *
   * @param vendorId whose it is; null where the body does not say it
   * @param trace the error as the service saw it
   */
  public record ParkedReport(
      Parked message, String eventId, @Nullable String vendorId, @Nullable String trace) {}

  void park(String consumer, Incoming message, String type, String id, Failure failure) {
    Document parked =
        new Document("_id", consumer + "~" + id)
            .append("consumer", consumer)
            .append("queue", message.queue())
            .append("eventId", id)
            .append("type", type)
            .append("body", new String(message.body(), StandardCharsets.UTF_8))
            .append("reason", failure.reason())
            .append("trace", failure.trace())
            .append("attempts", failure.attempts())
            .append("at", Date.from(clock.instant()));
    mongo
        .getCollection(UnknownEvents.COLLECTION)
        .replaceOne(
            Filters.eq("_id", parked.get("_id")), parked, new ReplaceOptions().upsert(true));
  }

  /**
   * @param attempts made so far
   */
  record Failure(String reason, String trace, int attempts) {

    static final Failure NONE = new Failure("", "", 0);

    static Failure of(Throwable error, int attempts) {
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      String text = trace.toString();
      return new Failure(
          error.toString(), text.substring(0, Math.min(text.length(), TRACE_LIMIT)), attempts);
    }
  }

  public List<Parked> list(int limit) {
    List<Parked> all = new ArrayList<>();
    mongo
        .getCollection(UnknownEvents.COLLECTION)
        .find(Filters.exists("replayedAt", false))
        .sort(Sorts.ascending("at"))
        .limit(limit)
        .map(ParkedMessages::read)
        .into(all);
    return all;
  }

  /**
   * @throws NotFound if nothing of this id was parked
   */
  public ParkedReport report(String id) {
    Document parked = stored(id);
    return new ParkedReport(
        read(parked),
        parked.get("eventId", id),
        vendorOf(parked.getString("body")),
        parked.getString("trace"));
  }

  private Document stored(String id) {
    Document parked =
        mongo.getCollection(UnknownEvents.COLLECTION).find(Filters.eq("_id", id)).first();
    if (parked == null) {
      throw new NotFound("parked message", id);
    }
    return parked;
  }

  /** A body may be parked because nobody can read it. */
  private static @Nullable String vendorOf(@Nullable String body) {
    try {
      return body == null ? null : Document.parse(body).get("vendorid", String.class);
    } catch (JsonParseException | ClassCastException unreadable) {
      return null;
    }
  }

  public long waiting() {
    return mongo
        .getCollection(UnknownEvents.COLLECTION)
        .countDocuments(Filters.exists("replayedAt", false));
  }

  /**
   * Sends the message to the queue it came from once more. What the relay parked becomes an outbox
   * of its own document, which the relay tells like any other.
   *
   * @throws IOException if the queue did not take it
   */
  public Parked replay(String id) throws IOException {
    Document parked = stored(id);
    Bson replayed = Updates.set("replayedAt", Date.from(clock.instant()));
    if (parked.get("entry") instanceof Document entry) {
      replayed = Updates.combine(replayed, Updates.set(OutboxField.NAME, List.of(entry)));
    } else {
      publish(id, parked);
    }
    mongo.getCollection(UnknownEvents.COLLECTION).updateOne(Filters.eq("_id", id), replayed);
    return read(parked);
  }

  private void publish(String id, Document parked) throws IOException {
    mongo.getCollection("inbox.attempts").deleteOne(Filters.eq("_id", id.replace('~', '/')));
    ConfirmedPublisher.Outgoing message =
        ConfirmedPublisher.Outgoing.toQueue(
            parked.getString("eventId"), parked.getString("queue"), parked.getString("body"));
    if (publisher.publish(List.of(message)).isEmpty()) {
      throw new IOException("the queue " + message.routingKey() + " did not take it");
    }
  }

  private static Parked read(Document d) {
    Date replayed = d.getDate("replayedAt");
    return new Parked(
        d.getString("_id"),
        d.getString("consumer"),
        d.getString("queue"),
        d.getString("type"),
        d.getString("reason"),
        d.getInteger("attempts"),
        d.getDate("at").toInstant(),
        replayed == null ? null : replayed.toInstant());
  }
}
