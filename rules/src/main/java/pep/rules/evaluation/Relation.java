package pep.rules.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** How one value may have to stand to another. */
public enum Relation {
  LESS("<"),
  AT_MOST("<="),
  MORE(">"),
  AT_LEAST(">="),
  EQUAL("=="),
  OTHER("!=");

  private final String sign;

  Relation(String sign) {
    this.sign = sign;
  }

  public String sign() {
    return sign;
  }

  public static Optional<Relation> of(String sign) {
    return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
  }

  /**
   * @param order of the left to the right, as comparators have it
   */
  boolean holds(int order) {
    return switch (this) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case EQUAL -> order == 0;
      case OTHER -> order != 0;
    };
  }

  /** The same said from the other side. */
  public Relation mirrored() {
    return switch (this) {
      case LESS -> MORE;
      case AT_MOST -> AT_LEAST;
      case MORE -> LESS;
      case AT_LEAST -> AT_MOST;
      case EQUAL, OTHER -> this;
    };
  }

  public Relation negated() {
    return switch (this) {
      case LESS -> AT_LEAST;
      case AT_MOST -> MORE;
      case MORE -> AT_MOST;
      case AT_LEAST -> LESS;
      case EQUAL -> OTHER;
      case OTHER -> EQUAL;
    };
  }

  /** Whether something that only rises turns it by coming up to a bound. */
  boolean turnsAt() {
    return this != MORE && this != AT_MOST;
  }

  /** Whether something that only rises turns it by going beyond a bound. */
  boolean turnsAfter() {
    return this != LESS && this != AT_LEAST;
  }
}
