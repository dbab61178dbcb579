package pep.promotion.accrual.sale;

/** What a sales line records; the kind gives the sign, whatever sign the amount was sent with. */
public enum SaleKind {
  /** Goods sold: adds to net volume. */
  SALE,
  /** Goods taken back: takes from net volume. */
  RETURN,
  /** A line that was recorded in error, taken out again: cancels the line it names. */
  REVERSAL
}
