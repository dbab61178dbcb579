package pep.promotion.program;

/** Where a partner's enrolment is. */
public enum EnrolmentStatus {
  /** Steps are left. */
  ENROLLED,
  /** All required steps are done. */
  COMPLETED,
  /** The partner or the vendor has given it up. */
  WITHDRAWN
}
