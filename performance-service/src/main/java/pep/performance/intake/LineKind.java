package pep.performance.intake;

import java.util.Locale;

/** What a line does to the partner's sales. */
public enum LineKind {
  /** Adds: quantity and amount are positive. */
  SALE,
  /** Takes back: quantity and amount are negative. */
  RETURN,
  /**
   * Undoes a line that was voided, corrected or attributed anew: quantity and amount are the
   * opposite of that line's.
   */
  REVERSAL;

  /** The name as it stands in files and events. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
