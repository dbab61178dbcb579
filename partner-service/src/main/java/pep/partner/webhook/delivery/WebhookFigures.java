package pep.partner.webhook.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;
import pep.partner.webhook.message.MessageStatus;

/** How much waits, how much was given up and how old the oldest is, read when scraped. */
@Component
class WebhookFigures {

  private final Backlog backlog;
  private final Clock clock;

  WebhookFigures(Backlog backlog, MeterRegistry registry, Clock clock) {
    this.backlog = backlog;
    this.clock = clock;
    gauge(registry, "pep.webhook.pending", figures -> figures.count(MessageStatus.PENDING));
    gauge(registry, "pep.webhook.failed", figures -> figures.count(MessageStatus.FAILED));
    gauge(registry, "pep.webhook.oldest.age.seconds", WebhookFigures::oldestAge);
  }

  private void gauge(MeterRegistry registry, String name, ToDoubleFunction<WebhookFigures> value) {
    Gauge.builder(name, this, figures -> orNone(figures, value)).register(registry);
  }

  private static double orNone(WebhookFigures figures, ToDoubleFunction<WebhookFigures> value) {
    try {
      return value.applyAsDouble(figures);
    } catch (RuntimeException databaseAway) {
      return Double.NaN;
    }
  }

  private double count(MessageStatus status) {
    return backlog.count(status);
  }

  private double oldestAge() {
    return backlog
        .oldestPending()
        .map(instant -> Duration.between(instant, clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
