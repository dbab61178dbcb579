package pep.promotion.invoice;

/**
 * The number that a vendor's last invoice has.
 *
 * @param key the same for all
 * @param last from 1
 */
record InvoiceNumber(String key, long last) {

  static final String KEY = "invoice";
}
