package pep.performance.action;

import java.util.Locale;

/** What an action comes to. */
public enum ActionForm {
  /** Train and certify its people. */
  ENABLE,
  /** Take it into a program. */
  ENROL,
  /** Make it an offer. */
  OFFER,
  /** Grant, limit or take back ground. */
  ADJUST_GROUND,
  /** Widen or change what it sells. */
  CHANGE_MIX,
  /** Work with it on its deals and customers. */
  COACH,
  /** End the relation. */
  PART;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
