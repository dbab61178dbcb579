package pep.performance.intake.storing;

/** Where a stored batch comes from. */
public enum BatchKind {
  /** Lines of the file. */
  FILE,
  /** Lines of a file's batch that were held until their partners appeared. */
  RELEASE,
  /** Lines of another batch that belong to a product line, which was not known before. */
  ATTRIBUTION,
  /** Lines that undo those that another batch has in their place. */
  CORRECTION,
  /** Lines that undo another batch. */
  VOID;

  /** Whether its lines are found by the claims on their external ids. */
  public boolean claims() {
    return this == FILE || this == ATTRIBUTION;
  }

  /** Whether its lines undo others. */
  boolean undoes() {
    return this == CORRECTION || this == VOID;
  }
}
