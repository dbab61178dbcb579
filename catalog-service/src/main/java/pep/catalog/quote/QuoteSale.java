package pep.catalog.quote;

import org.jspecify.annotations.Nullable;

/**
 * Whom a quote is for, and the deal that it becomes.
 *
 * @param customer null while nobody has said
 * @param deal that it became, or was to become; null while nobody has asked for one
 */
record QuoteSale(@Nullable QuoteCustomer customer, @Nullable QuoteDeal deal) {

  static final QuoteSale NONE = new QuoteSale(null, null);

  QuoteSale to(@Nullable QuoteCustomer named) {
    return new QuoteSale(named, deal);
  }

  /**
   * Whom a deal is for.
   *
   * @param named whom it is for, where the quote does not say it
   * @throws CustomerNeeded if nobody says
   */
  QuoteCustomer about(@Nullable QuoteCustomer named, String quoteId) {
    QuoteCustomer about = customer == null ? named : customer;
    if (about == null) {
      throw new CustomerNeeded(quoteId);
    }
    return about;
  }

  /** Whether a deal was asked for, and not refused. */
  boolean isAsked() {
    return deal != null && deal.status() != QuoteDeal.Status.REFUSED;
  }

  /** With what became of the asking; an answer to another one, or a second one, changes nothing. */
  QuoteSale answered(QuoteDeal answered) {
    boolean waits =
        deal != null
            && deal.askId().equals(answered.askId())
            && deal.status() == QuoteDeal.Status.ASKED;
    return waits ? new QuoteSale(customer, answered) : this;
  }
}
