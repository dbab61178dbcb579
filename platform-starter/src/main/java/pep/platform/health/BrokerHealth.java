package pep.platform.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import pep.platform.outbox.OutboxRelay;

/**
 * Degraded while events cannot be relayed: writes are accepted and kept, the service stays ready.
 */
public class BrokerHealth implements HealthIndicator {

  public static final Status DEGRADED = new Status("DEGRADED");

  private final OutboxRelay relay;

  public BrokerHealth(OutboxRelay relay) {
    this.relay = relay;
  }

  @Override
  public Health health() {
    String fault = relay.fault();
    return fault == null
        ? Health.up().build()
        : Health.status(DEGRADED).withDetail("reason", fault).build();
  }
}
