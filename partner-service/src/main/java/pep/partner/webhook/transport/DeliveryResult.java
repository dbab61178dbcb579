package pep.partner.webhook.transport;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came back from one attempt.
 *
 * @param status HTTP status; null where no answer came
 * @param response at most the first 1,024 bytes of the answer's body
 * @param retryAfter what the receiver asked for
 */
public record DeliveryResult(
    AttemptOutcome outcome,
    @Nullable Integer status,
    String response,
    @Nullable Duration retryAfter,
    Duration took) {

  /** As it is, unless it is a success that does not give the challenge back. */
  public DeliveryResult heldAgainst(Challenge challenge) {
    return outcome.isSuccess() && !challenge.isMetBy(response)
        ? new DeliveryResult(AttemptOutcome.UNPROVEN, status, response, retryAfter, took)
        : this;
  }
}
