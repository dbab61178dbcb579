package pep.performance.diagnosis.verdict;

import java.util.Locale;

/** What a diagnosis comes to. */
public enum Verdict {
  /** It is active, has been for long enough that it could have sold, and never has. */
  NEVER_SOLD,
  /** It sells clearly less than it did, more than the whole channel changed. */
  DECLINING,
  /** It sells less than is expected of a partner like it, and at least one cause tells why. */
  BEHIND,
  AS_EXPECTED,
  /** It sells clearly more than is expected of a partner like it. */
  AHEAD,
  /** It came into business, or its first sale is, so lately that its days say nothing yet. */
  TOO_NEW,
  /** The data do not tell; the diagnosis says what is missing. */
  INCONCLUSIVE;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
