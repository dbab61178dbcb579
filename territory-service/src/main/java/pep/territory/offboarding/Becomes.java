package pep.territory.offboarding;

/** What becomes of one thing that a partner holds. */
public enum Becomes {
  ENDED,
  RELEASED,
  CLOSED,
  HANDED_OVER,
  KEPT
}
