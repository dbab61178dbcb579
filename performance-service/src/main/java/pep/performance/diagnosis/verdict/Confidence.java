package pep.performance.diagnosis.verdict;

import java.util.Locale;

/** How far a diagnosis can be relied on. */
public enum Confidence {
  NONE,
  LOW,
  MEDIUM,
  HIGH;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
