package pep.partner.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a message is tried again after a failure.
 *
 * @param delays after the first failure, the second and so on; the last one repeats
 * @param giveUpAfter how long after its first failure a message is tried for the last time
 * @param longestWait the most that a receiver's Retry-After may ask for
 */
record RetrySchedule(List<Duration> delays, Duration giveUpAfter, Duration longestWait) {

  /** Each delay is spread by a fifth to either side, so that what failed together parts. */
  private static final double SPREAD = 0.2;

  RetrySchedule {
    if (delays.isEmpty()) {
      throw new IllegalArgumentException("a retry schedule needs at least one delay");
    }
  }

  /**
   * @param failures attempts that failed so far, 1 or more
   * @param firstFailure when the first of them failed
   * @param random from 0 (inclusive) to 1 (exclusive)
   * @param retryAfter what the receiver asked for; it can only put the attempt off
   * @return empty when the message is given up
   */
  Optional<Instant> next(
      int failures,
      Instant firstFailure,
      Instant now,
      double random,
      @Nullable Duration retryAfter) {
    Instant last = firstFailure.plus(giveUpAfter);
    if (!now.isBefore(last)) {
      return Optional.empty();
    }
    Duration delay = delays.get(Math.min(failures, delays.size()) - 1);
    double factor = 1 - SPREAD + 2 * SPREAD * random;
    Duration spread = Duration.ofMillis(Math.round(delay.toMillis() * factor));
    Duration asked = retryAfter == null ? Duration.ZERO : bounded(retryAfter);
    Instant next = now.plus(spread.compareTo(asked) > 0 ? spread : asked);
    return Optional.of(next.isAfter(last) ? last : next);
  }

  /** What of a receiver's Retry-After is honoured. */
  Duration bounded(Duration retryAfter) {
    return retryAfter.compareTo(longestWait) > 0 ? longestWait : retryAfter;
  }
}
