package pep.promotion.settlement;

/** Where the payment of one partner stands. */
public enum LineStatus {
  /** To be paid. */
  DUE,
  /** Paid. */
  PAID,
  /** The bank did not pay it, or sent it back: it is owed again. */
  REJECTED,
  /** Its settlement was cancelled. */
  CANCELLED
}
