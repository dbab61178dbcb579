package pep.catalog.pricing;

/** Whose quantity decides which volume break is reached. */
public enum BreaksBy {
  /** Each line's own. */
  LINE,
  /** That of all lines of a quote with the same product. */
  PRODUCT
}
