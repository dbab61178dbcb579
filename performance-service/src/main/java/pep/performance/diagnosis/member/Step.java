package pep.performance.diagnosis.member;

import java.util.Locale;
import java.util.Map;
import pep.platform.reason.Reason;

/** What comes before a first sale, in the usual order. */
public enum Step {
  PROGRAM(Metric.PROGRAMS),
  TRAINING(Metric.TRAININGS_COMPLETED),
  CERTIFICATION(Metric.CERTIFICATIONS),
  TERRITORY(Metric.RIVALS),
  DEAL(Metric.DEALS),
  SALE(Metric.PRODUCT_LINES);

  private final Metric metric;

  Step(Metric metric) {
    this.metric = metric;
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What helps the partner to take it. */
  public Reason action() {
    return Reason.of("towards-" + wireName());
  }

  /** Whether it was taken. Rivals are counted, be there none, of whoever holds a territory. */
  public boolean taken(Map<Metric, Double> metrics) {
    return this == TERRITORY ? metrics.containsKey(metric) : metrics.getOrDefault(metric, 0.0) > 0;
  }
}
