package pep.performance.diagnosis.member;

import java.util.Locale;
import java.util.Map;

/** What comes before a first sale, in the usual order. */
public enum Step {
  PROGRAM(Metric.PROGRAMS, "Invite the partner into a program."),
  TRAINING(Metric.TRAININGS_COMPLETED, "Enrol the partner in a training."),
  CERTIFICATION(Metric.CERTIFICATIONS, "Have the partner certified."),
  TERRITORY(Metric.RIVALS, "Grant the partner a territory."),
  DEAL(Metric.DEALS, "Help the partner to register a first deal."),
  SALE(Metric.PRODUCT_LINES, "Help the partner to its first sale.");

  private final Metric metric;
  private final String action;

  Step(Metric metric, String action) {
    this.metric = metric;
    this.action = action;
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What helps the partner to take it. */
  public String action() {
    return action;
  }

  /** Whether it was taken. Rivals are counted, be there none, of whoever holds a territory. */
  public boolean taken(Map<Metric, Double> metrics) {
    return this == TERRITORY ? metrics.containsKey(metric) : metrics.getOrDefault(metric, 0.0) > 0;
  }
}
