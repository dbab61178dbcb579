package pep.performance.merit;

import java.util.Locale;

/** What a partner gets beside its peers of the same contribution. */
public enum MeritStanding {
  /** More than any of its peers would get for its contribution. */
  MORE,
  /** Less than any of them would. */
  LESS,
  ALIKE,
  /** Fewer peers of about the same contribution than it takes to tell. */
  TOO_FEW,
  /** It sold nothing, or returned as much: nothing stands beside what it gets. */
  NO_CONTRIBUTION;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
