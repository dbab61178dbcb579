package pep.partner.segment;

import java.util.Collection;

/**
 * What came of a rule or a part of it. Failing spreads as CEL has it: an and with a part that does
 * not hold, and an or with one that does, are decided whatever else fails.
 */
enum Outcome {
  HOLDS,
  DOES_NOT_HOLD,
  /** Could not be evaluated for this partner; counts as not holding in the end. */
  FAILS;

  static Outcome of(boolean holds) {
    return holds ? HOLDS : DOES_NOT_HOLD;
  }

  static Outcome and(Collection<Outcome> parts) {
    return decided(parts, DOES_NOT_HOLD, HOLDS);
  }

  static Outcome or(Collection<Outcome> parts) {
    return decided(parts, HOLDS, DOES_NOT_HOLD);
  }

  Outcome not() {
    return switch (this) {
      case HOLDS -> DOES_NOT_HOLD;
      case DOES_NOT_HOLD -> HOLDS;
      case FAILS -> FAILS;
    };
  }

  private static Outcome decided(Collection<Outcome> parts, Outcome decisive, Outcome otherwise) {
    if (parts.contains(decisive)) {
      return decisive;
    }
    return parts.contains(FAILS) ? FAILS : otherwise;
  }
}
