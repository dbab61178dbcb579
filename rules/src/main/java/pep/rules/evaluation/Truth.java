package pep.rules.evaluation;

import java.util.Collection;

/**
 * What comes of a rule or a part of it. A rule holds only if it is true; of a part that is unknown
 * or fails, the opposite is no truer. What decides, decides whatever else is unknown or fails.
 */
public enum Truth {
  TRUE,
  FALSE,
  /** It asks for something that nobody has told. */
  UNKNOWN,
  /** It cannot be evaluated, such as the fifth of three. */
  FAILS;

  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  public static Truth all(Collection<Truth> parts) {
    return decided(parts, FALSE, TRUE);
  }

  public static Truth any(Collection<Truth> parts) {
    return decided(parts, TRUE, FALSE);
  }

  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN, FAILS -> this;
    };
  }

  private static Truth decided(Collection<Truth> parts, Truth decisive, Truth otherwise) {
    for (Truth first : new Truth[] {decisive, UNKNOWN, FAILS}) {
      if (parts.contains(first)) {
        return first;
      }
    }
    return otherwise;
  }
}
