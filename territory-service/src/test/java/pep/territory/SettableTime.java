package pep.territory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Time that goes on by itself and can be put forward, for what the clock does. */
@TestConfiguration(proxyBeanMethods = false)
public class SettableTime {

  @Bean
  SettableClock settableClock() {
    return new SettableClock();
  }

  public static final class SettableClock extends Clock {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Clock system = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

    public void forward(Duration by) {
      ahead.updateAndGet(before -> before.plus(by));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return system.instant().plus(ahead.get());
    }
  }
}
