package pep.territory.placement;

/** Where a grant stands. */
public enum GrantStatus {
  /** It could not be compared with another grant, and a person has to look. */
  REVIEW,
  /** It holds in its period, which may lie ahead. */
  ISSUED,
  /** The reviewer did not issue it. */
  REFUSED,
  /** Its period is over, or the vendor ended it before. */
  ENDED
}
