package pep.partner.journey;

/** Where a journey stands. */
public enum JourneyStatus {
  RUNNING,
  /** Every step is done. */
  FINISHED,
  /** The partnership ended before. */
  ENDED
}
