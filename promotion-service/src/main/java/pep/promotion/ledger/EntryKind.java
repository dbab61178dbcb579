package pep.promotion.ledger;

/** What an entry is for. */
public enum EntryKind {
  /** An incentive that accrues or is clawed back. */
  INCENTIVE,
  /** What is owed more or less after a dispute. */
  ADJUSTMENT,
  /** What a settlement paid, or what a bank sent back of it. */
  PAYMENT,
  /** What a partner has to pay back and is invoiced. */
  INVOICE,
  /** What a partner has paid of an invoice. */
  RECEIPT
}
