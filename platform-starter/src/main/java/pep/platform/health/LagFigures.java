package pep.platform.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import pep.platform.background.Loops;

/** Tells by consumer and vendor how long the oldest event has waited, looked at every 5 s. */
public class LagFigures implements SmartLifecycle {

  private static final long EVERY_MILLIS = 5_000;

  private final Lag lag;
  private final Loops loops;
  private final MultiGauge ages;
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  public LagFigures(Lag lag, Loops loops, MeterRegistry registry) {
    this.lag = lag;
    this.loops = loops;
    this.ages = MultiGauge.builder("pep.consumer.lag.seconds").register(registry);
  }

  /** Replaces what was told by what is. */
  void look() {
    List<MultiGauge.Row<?>> rows =
        lag.waiting().stream().<MultiGauge.Row<?>>map(LagFigures::row).toList();
    ages.register(rows, true);
  }

  private static MultiGauge.Row<Number> row(Lag.Waiting waiting) {
    Tags tags = Tags.of("consumer", waiting.consumer(), "vendor", waiting.vendorId());
    return MultiGauge.Row.of(tags, waiting.age().toMillis() / 1000.0);
  }

  private void run() {
    try {
      while (running) {
        look();
        TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    running = true;
    thread = loops.start("lag", this::run);
  }

  @Override
  public void stop() {
    running = false;
    Thread current = thread;
    if (current != null) {
      current.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
