package pep.territory.offboarding;

/** What becomes of an outlet that nobody takes over. */
public enum OutletMeasure {
  /** Its ground is free at once. */
  CLOSE,
  /** It stands until a person decides. */
  KEEP
}
