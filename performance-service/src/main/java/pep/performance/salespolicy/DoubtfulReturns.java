package pep.performance.salespolicy;

/** What becomes of a return that names a sale which it cannot take back. */
public enum DoubtfulReturns {
  /** It is held, with the reason, until somebody decides or its sale comes. */
  HOLD,
  /** It counts as a return that names no sale. */
  UNNAMED
}
