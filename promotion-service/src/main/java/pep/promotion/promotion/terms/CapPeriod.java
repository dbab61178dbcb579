package pep.promotion.promotion.terms;

/** Over what stretch of the vendor's fiscal calendar one partner may earn so much at most. */
public enum CapPeriod {
  /** A month. */
  MONTH,
  /** A quarter of the fiscal year. */
  QUARTER,
  /** A fiscal year. */
  YEAR
}
