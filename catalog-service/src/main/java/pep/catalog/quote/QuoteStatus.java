package pep.catalog.quote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A quote is prepared, then sent, then answered or replaced; what was sent never changes. */
public enum QuoteStatus {
  DRAFT,
  SENT,
  /** The customer takes it. */
  ACCEPTED,
  /** The customer does not take it. */
  DECLINED,
  /** A later version of it was sent. */
  REPLACED;

  /** The word used on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Only a draft can be changed and approved.
   *
   * @throws QuoteSentAlready once it was sent
   */
  void checkDraft(String quoteId) {
    if (this != DRAFT) {
      throw new QuoteSentAlready(quoteId);
    }
  }

  /**
   * Only what was sent, and has neither an answer nor a later version, can be answered.
   *
   * @throws QuoteNotOpen for any other
   */
  void checkSent(String quoteId) {
    if (this != SENT) {
      throw new QuoteNotOpen(quoteId, "is " + code());
    }
  }

  /**
   * Only what was sent and not accepted has a next version, and no more than one.
   *
   * @param replacedBy the version that took its place, if one has
   * @throws QuoteNotOpen for any other
   */
  void checkReplaceable(String quoteId, @Nullable String replacedBy) {
    switch (this) {
      case DRAFT -> throw new QuoteNotOpen(quoteId, "was not sent yet");
      case ACCEPTED -> throw new QuoteNotOpen(quoteId, "was accepted");
      case REPLACED -> throw new QuoteNotOpen(quoteId, "was replaced by " + replacedBy);
      case SENT, DECLINED -> {}
    }
  }
}
