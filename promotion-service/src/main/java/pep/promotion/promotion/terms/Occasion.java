package pep.promotion.promotion.terms;

import java.util.Locale;

/** What it is that a promotion pays on. */
public enum Occasion {
  /** Sales and returns, as they are recorded. */
  SALE,
  /** A deal that the partner won. */
  WON_DEAL,
  /** A deal that the partner referred and another one won. */
  REFERRED_DEAL;

  /** The word used on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
