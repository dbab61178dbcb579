package pep.promotion.settlement;

/** Where a settlement stands. */
public enum SettlementStatus {
  /** Collected; waits for approval. */
  PROPOSED,
  /** May be paid. */
  APPROVED,
  /** The bank has answered. */
  PAID,
  /** Given up before it was approved. */
  CANCELLED
}
