package pep.territory.offboarding;

/** What becomes of a deal that nobody takes over. */
public enum DealMeasure {
  /** Its customer is free at once. */
  RELEASE,
  /** It is protected until its protection runs out. */
  KEEP
}
