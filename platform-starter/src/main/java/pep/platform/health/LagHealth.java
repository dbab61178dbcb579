package pep.platform.health;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Degraded while an event has waited for a consumer of this service for more than a minute: what
 * the service answers is right as of then.
 */
public class LagHealth implements HealthIndicator {

  private static final Duration MOST = Duration.ofMinutes(1);

  private final Lag lag;

  public LagHealth(Lag lag) {
    this.lag = lag;
  }

  @Override
  public Health health() {
    Map<String, Map<String, Long>> late = lag.longerThan(MOST);
    return late.isEmpty()
        ? Health.up().build()
        : Health.status(BrokerHealth.DEGRADED).withDetail("oldestSeconds", late).build();
  }
}
