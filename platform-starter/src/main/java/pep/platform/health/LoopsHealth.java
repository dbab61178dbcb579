package pep.platform.health;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import pep.platform.background.Loops;

/** Down while a loop in the background has just ended of an error. */
public class LoopsHealth implements HealthIndicator {

  private final Loops loops;

  public LoopsHealth(Loops loops) {
    this.loops = loops;
  }

  @Override
  public Health health() {
    Map<String, String> failed = loops.failed();
    return failed.isEmpty() ? Health.up().build() : Health.down().withDetails(failed).build();
  }
}
