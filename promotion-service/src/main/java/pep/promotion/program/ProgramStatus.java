package pep.promotion.program;

/** Where a program is in its life. */
public enum ProgramStatus {
  /** Being written; nobody can enrol. */
  DRAFT,
  /** Open for enrolment. */
  PUBLISHED,
  /** Closed to new enrolments; those enrolled may finish. */
  CLOSED
}
