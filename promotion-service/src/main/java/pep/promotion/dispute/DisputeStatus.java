package pep.promotion.dispute;

/** Where a dispute stands. */
public enum DisputeStatus {
  /** It waits for the vendor. */
  OPEN,
  /** The vendor owes another amount, which was posted. */
  ADJUSTED,
  /** It stays as it is. */
  REJECTED,
  /** The partner does not dispute it any more. */
  WITHDRAWN
}
