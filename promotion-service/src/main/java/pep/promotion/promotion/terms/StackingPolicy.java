package pep.promotion.promotion.terms;

/** What may apply beside a promotion. */
public enum StackingPolicy {
  /** Nothing: it applies alone or not at all. */
  EXCLUSIVE,
  /** Every other that is not exclusive. */
  STACKABLE,
  /** As stackable, but of the promotions of one group only the best for the partner. */
  BEST_OF;

  /** Whether it belongs to a group. */
  public boolean grouped() {
    return switch (this) {
      case EXCLUSIVE, STACKABLE -> false;
      case BEST_OF -> true;
    };
  }
}
