package pep.performance.action;

/** How far an action is. */
public enum ActionStatus {
  ASSIGNED,
  STARTED,
  FINISHED,
  /** Given up before it was finished. */
  DROPPED;

  boolean open() {
    return this == ASSIGNED || this == STARTED;
  }
}
