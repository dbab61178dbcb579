package pep.partner.webhook.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pep.partner.webhook.message.Attempt;
import pep.partner.webhook.transport.AttemptOutcome;

/**
 * @param status HTTP status of the receiver's answer; absent where none came
 * @param response the beginning of its body, at most 1,024 bytes
 */
record AttemptResponse(
    String id,
    String messageId,
    String webhookId,
    String type,
    int number,
    Instant at,
    long tookMillis,
    AttemptOutcome outcome,
    @Nullable Integer status,
    String response) {

  static AttemptResponse of(Attempt attempt) {
    return new AttemptResponse(
        attempt.id(),
        attempt.messageId(),
        attempt.webhookId(),
        attempt.type(),
        attempt.number(),
        attempt.at(),
        attempt.took().toMillis(),
        attempt.outcome(),
        attempt.status(),
        attempt.response());
  }
}
