package pep.gateway.quota;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * One rule of how much may be asked for: a bucket of units for each who asks, that fills again at a
 * steady rate. A bucket that nobody has used until it was full again is forgotten.
 */
final class Quota {

  private static final int BUCKETS = 100_000;

  private final String name;
  private final long units;
  private final long perSecond;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  /**
   * @param name on the wire
   * @param units that may be spent at once
   * @param perSecond units that come back each second
   */
  Quota(String name, long units, long perSecond, TimeMeter time) {
    this.name = name;
    this.units = units;
    this.perSecond = perSecond;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(BUCKETS)
            .expireAfterAccess(Duration.ofSeconds(seconds(units) + 1))
            .build();
  }

  /**
   * What a bucket has after a request.
   *
   * @param granted whether it had enough, and has been charged
   * @param left units that are left
   * @param fullIn seconds until it is full again
   * @param enoughIn until it has what was asked for; zero where it had
   */
  record Left(boolean granted, long left, long fullIn, Duration enoughIn) {}

  Left take(String who, long cost) {
    ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(cost);
    long left = probe.getRemainingTokens();
    return new Left(
        probe.isConsumed(),
        left,
        seconds(units - left),
        Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Gives back what was taken for a request that another quota refused. */
  void giveBack(String who, long cost) {
    bucket(who).addTokens(cost);
  }

  String name() {
    return name;
  }

  long units() {
    return units;
  }

  long perSecond() {
    return perSecond;
  }

  /** Seconds in which an empty bucket is full again. */
  long window() {
    return seconds(units);
  }

  private long seconds(long missing) {
    return Math.ceilDiv(missing, perSecond);
  }

  private Bucket bucket(String who) {
    return buckets.get(
        who,
        absent ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(
                    limit -> limit.capacity(units).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build());
  }
}
