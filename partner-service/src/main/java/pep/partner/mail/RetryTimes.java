package pep.partner.mail;

import java.time.Duration;

/** How long a letter rests after each attempt that failed. */
final class RetryTimes {

  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private RetryTimes() {}

  /**
   * Doubled each time, up to half an hour.
   *
   * @param attempts that failed so far, 1 or more
   */
  static Duration after(int attempts) {
    Duration rest = FIRST.multipliedBy(1L << Math.min(attempts - 1, 10));
    return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
  }
}
