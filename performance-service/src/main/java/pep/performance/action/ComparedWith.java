package pep.performance.action;

import java.util.Locale;

/** Whom a partner is compared with, to say what an action did. */
public enum ComparedWith {
  /** Partners that were left without the action by lot. */
  HOLD_OUT,
  /** Partners that sold about as much before: there is no hold-out, or too few are in it. */
  LIKE_PARTNERS;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
