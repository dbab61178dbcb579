package pep.performance.intake.storing;

/** Where a stored batch comes from. */
public enum BatchKind {
  /** Lines of the file. */
  FILE,
  /** Lines of a file's batch that were held until their partners appeared. */
  RELEASE,
  /** Lines that undo those that a batch of a file corrects. */
  CORRECTION,
  /** Lines that undo another batch. */
  VOID
}
