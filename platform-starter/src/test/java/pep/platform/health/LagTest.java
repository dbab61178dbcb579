package pep.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import pep.platform.background.Loops;
import pep.platform.inbox.ConsumerRunner;

class LagTest {

  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

  private final ConsumerRunner consumers = mock(ConsumerRunner.class);
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Lag lag = new Lag(consumers, clock);

  @Test
  void whoWaitsForMoreThanAMinuteIsSaid() {
    waits(Map.of("ven_slow", 61, "ven_slower", 90, "ven_fine", 60));

    var health = new LagHealth(lag).health();

    assertThat(health.getStatus()).isEqualTo(new Status("DEGRADED"));
    assertThat(health.getDetails())
        .isEqualTo(
            Map.of("oldestSeconds", Map.of("webhook", Map.of("ven_slow", 61L, "ven_slower", 90L))));
  }

  @Test
  void whoWaitsNoLongerThanThatIsNot() {
    waits(Map.of("ven_fine", 60, "ven_of_a_fast_clock", -5));

    assertThat(new LagHealth(lag).health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void figuresNameTheVendorsThatWaitLongestAndForgetThem() {
    Map<String, Integer> many = new HashMap<>();
    for (int i = 1; i <= 30; i++) {
      many.put("ven_" + i, i);
    }
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    LagFigures figures = new LagFigures(lag, new Loops(clock), registry);

    waits(many);
    figures.look();
    assertThat(registry.get("pep.consumer.lag.seconds").gauges()).hasSize(Lag.VENDORS);
    assertThat(
            registry
                .get("pep.consumer.lag.seconds")
                .tags("consumer", "webhook", "vendor", "ven_30")
                .gauge()
                .value())
        .isEqualTo(30);

    waits(Map.of());
    figures.look();
    assertThat(registry.find("pep.consumer.lag.seconds").gauges()).isEmpty();
  }

  private void waits(Map<String, Integer> seconds) {
    Map<String, Instant> since = new HashMap<>();
    seconds.forEach((vendor, age) -> since.put(vendor, NOW.minus(Duration.ofSeconds(age))));
    when(consumers.waiting()).thenReturn(Map.of("webhook", since));
  }
}
