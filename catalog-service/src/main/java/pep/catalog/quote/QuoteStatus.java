package pep.catalog.quote;

import java.util.Locale;

/** A quote is prepared, then sent; what was sent never changes. */
public enum QuoteStatus {
  DRAFT,
  SENT;

  /** The word used on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
