package pep.territory.deal;

/** Where a deal stands. */
public enum DealStatus {
  /** Its customer may be another partner's, or is on another's ground; a person has to say. */
  REVIEW,
  /** Registered and protected; the vendor has not said yes or no. */
  REGISTERED,
  APPROVED,
  /** By the conflict policy when it was registered, or by the vendor afterwards. */
  REFUSED,
  /** Its protection ran out. */
  EXPIRED,
  /** Won or lost. */
  CLOSED,
  /** Its partner withdrew it, or went and nobody took it over. */
  RELEASED;

  static DealStatus after(DealDecision.Outcome outcome) {
    return switch (outcome) {
      case REGISTER -> REGISTERED;
      case REVIEW -> REVIEW;
      case REFUSE -> REFUSED;
    };
  }

  boolean isLive() {
    return this == REVIEW || this == REGISTERED || this == APPROVED;
  }
}
