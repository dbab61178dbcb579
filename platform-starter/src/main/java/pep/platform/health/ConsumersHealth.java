package pep.platform.health;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import pep.platform.inbox.ConsumerRunner;

/** Down while a queue has messages and none of them was acknowledged for half a minute. */
public class ConsumersHealth implements HealthIndicator {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ConsumerRunner consumers;

  public ConsumersHealth(ConsumerRunner consumers) {
    this.consumers = consumers;
  }

  @Override
  public Health health() {
    Map<String, Object> stalled = new TreeMap<>();
    consumers
        .stalled()
        .forEach(
            (queue, since) -> {
              if (since.compareTo(PATIENCE) >= 0) {
                stalled.put(queue, "no message acknowledged for " + since.toSeconds() + " s");
              }
            });
    return stalled.isEmpty() ? Health.up().build() : Health.down().withDetails(stalled).build();
  }
}
