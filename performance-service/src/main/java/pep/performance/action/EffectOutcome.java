package pep.performance.action;

import java.util.Locale;

/** Whether an action's effect can be said. */
public enum EffectOutcome {
  /** It is not finished, or three whole months have not passed since. */
  TOO_EARLY,
  /** Too few partners sold about as much before and had no action: there is nothing beside it. */
  TOO_FEW,
  /** It sold nothing before, or was not at work for all of the time that is compared. */
  NOTHING_BEFORE,
  MEASURED;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
