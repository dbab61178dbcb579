package pep.platform.health;

import java.time.Instant;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import pep.platform.background.BegunWork;
import pep.platform.background.Loops;

/**
 * Down while a loop in the background has just ended of an error, degraded while a piece of work is
 * set aside because processes ended over it.
 */
public class LoopsHealth implements HealthIndicator {

  private final Loops loops;
  private final BegunWork begun;

  public LoopsHealth(Loops loops, BegunWork begun) {
    this.loops = loops;
    this.begun = begun;
  }

  @Override
  public Health health() {
    Map<String, String> failed = loops.failed();
    if (!failed.isEmpty()) {
      return Health.down().withDetails(failed).build();
    }
    Map<String, Instant> aside = begun.aside();
    return aside.isEmpty()
        ? Health.up().build()
        : Health.status(BrokerHealth.DEGRADED).withDetail("setAsideUntil", aside).build();
  }
}
