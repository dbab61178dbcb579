package pep.catalog.quote;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the customer sees a quote by, until when, and what it said.
 *
 * @param validUntil the last day on which it holds, in the vendor's zone; null for no end
 * @param linkHash of the link that opens it; null while there is none
 * @param answer what the customer said; null while it said nothing
 */
record QuoteOpening(
    @Nullable LocalDate validUntil, @Nullable String linkHash, @Nullable QuoteAnswer answer) {

  static final QuoteOpening NONE = new QuoteOpening(null, null, null);

  QuoteOpening until(@Nullable LocalDate last) {
    return new QuoteOpening(last, linkHash, answer);
  }

  /** Opened by this link, and by one made before no more. */
  QuoteOpening by(CustomerLink link) {
    return new QuoteOpening(validUntil, link.hash(), answer);
  }

  QuoteOpening answered(QuoteAnswer said) {
    return new QuoteOpening(validUntil, linkHash, said);
  }

  boolean isBy(CustomerLink link) {
    return linkHash != null && linkHash.equals(link.hash());
  }

  /** Whether this was said before. */
  boolean said(QuoteAnswer again) {
    return answer != null && answer.accepted() == again.accepted();
  }

  /**
   * @throws QuoteNotOpen once its last day is over
   */
  void checkHolds(LocalDate today, String quoteId) {
    if (isOver(today)) {
      throw new QuoteNotOpen(quoteId, "held until " + validUntil);
    }
  }

  boolean isOver(LocalDate today) {
    return validUntil != null && today.isAfter(validUntil);
  }
}
