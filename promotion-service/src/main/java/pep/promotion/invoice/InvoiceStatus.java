package pep.promotion.invoice;

/** Where an invoice stands. */
public enum InvoiceStatus {
  /** The partner is to pay it. */
  OPEN,
  /** The partner has paid it. */
  PAID
}
