package pep.performance.diagnosis;

import java.util.Locale;

/** What a diagnosis comes to. */
public enum Verdict {
  /** At or above its cohort's median: there is nothing to explain. */
  SUCCEEDING,
  /** Below the median, with at least one cause that the evidence speaks for. */
  BEHIND,
  /** The data do not tell; the diagnosis says why. */
  INCONCLUSIVE;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
