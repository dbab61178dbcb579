package pep.territory.outlet.waiver;

/** Where a waiver stands. */
public enum WaiverStatus {
  /** Somebody else than who asked for it has to decide. */
  ASKED,
  /** Its outlet is placed, and may stand where it does until the waiver's day. */
  APPROVED,
  /** By somebody, or since nobody had decided before its day. */
  REFUSED,
  /** Its day has come: what it let pass is a violation. */
  ENDED
}
