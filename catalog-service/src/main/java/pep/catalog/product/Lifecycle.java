package pep.catalog.product;

import java.util.Locale;

/** The life of a product: prepared, sold, and no longer sold. It only moves forward. */
public enum Lifecycle {
  DRAFT,
  ACTIVE,
  RETIRED;

  /** Whether a product in this state may go to {@code next}: one step forward, never back. */
  public boolean canBecome(Lifecycle next) {
    return switch (this) {
      case DRAFT -> next == ACTIVE;
      case ACTIVE -> next == RETIRED;
      case RETIRED -> false;
    };
  }

  /** The word used on the wire and in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
