package pep.catalog.quote;

import java.util.Locale;

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
}
