package pep.partner.webhook;

import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One try to deliver one message.
 *
 * @param number the how-manieth of its message, from 1
 * @param status HTTP status of the answer; null where none came
 * @param response the beginning of the answer's body, at most 1,024 bytes
 */
public record Attempt(
    String id,
    String messageId,
    String webhookId,
    String type,
    int number,
    Instant at,
    Duration took,
    AttemptOutcome outcome,
    @Nullable Integer status,
    String response) {

  static Attempt read(Document document) {
    return new Attempt(
        document.getString("_id"),
        document.getString("messageId"),
        document.getString("webhookId"),
        document.getString("type"),
        document.getInteger("number", 1),
        document.getDate("at").toInstant(),
        Duration.ofMillis(document.getLong("tookMillis")),
        AttemptOutcome.valueOf(document.getString("outcome")),
        document.getInteger("status"),
        document.getString("response"));
  }
}
