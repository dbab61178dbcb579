package pep.performance.portfolio;

import java.util.Locale;

/** What is best done with a partner, by its potential and its performance. */
public enum Place {
  /** High potential, performing: more of it. */
  GROW,
  /** High potential, not performing: what holds it back is worth taking away. */
  ENABLE,
  /** Low potential, performing: it gets on with advice. */
  COACH,
  /** Low potential, not performing, or in business for a year without a sale. */
  PART,
  /** Not yet to be told: too new, or nothing to compare it with. */
  UNDECIDED;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
