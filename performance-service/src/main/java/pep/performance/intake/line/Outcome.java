package pep.performance.intake.line;

import java.util.Locale;

/** How a line of an intake ended; every line ends in exactly one of these. */
public enum Outcome {
  /** Counted: it is in the roll-ups and was told to others. */
  ACCEPTED,
  /** A line of the same source and external id was counted before; this one changes nothing. */
  DUPLICATE,
  /**
   * A line of the same source and external id was recorded before, and says otherwise; this one
   * changes nothing, unless it is sent as a correction.
   */
  DIFFERS,
  /** Kept until its partner is known and active, and counted then. */
  HELD,
  /** Was held, and given up: somebody said so, or another line took its place. */
  DISCARDED,
  /** Not counted, for the reasons given; the sender mends it and sends it again. */
  REFUSED;

  /** Whether a line that ended so is the one that stands under its external id. */
  public boolean claims() {
    return this == ACCEPTED || this == HELD;
  }

  /** The name as it stands in requests and answers. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
