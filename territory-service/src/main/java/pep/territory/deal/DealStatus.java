package pep.territory.deal;

/** Where a deal stands. */
public enum DealStatus {
  /** Registered and protected; the vendor has not said yes or no. */
  REGISTERED,
  APPROVED,
  /** By the conflict policy when it was registered, or by the vendor afterwards. */
  REFUSED,
  /** Its protection ran out. */
  EXPIRED,
  /** Won or lost. */
  CLOSED;

  boolean isLive() {
    return this == REGISTERED || this == APPROVED;
  }
}
