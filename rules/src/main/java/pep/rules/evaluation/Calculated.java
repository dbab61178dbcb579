package pep.rules.evaluation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a formula came to.
 *
 * @param value null where it came to none
 * @param notKnown the names that it asks for and that are not known
 */
public record Calculated(Outcome outcome, @Nullable Double value, List<String> notKnown) {

  /** Whether there is a number. */
  public enum Outcome {
    KNOWN,
    /** Something that it hangs on is not known. */
    UNKNOWN,
    /** It divides by zero, or its value lies beyond all numbers. */
    DIVIDES_BY_ZERO,
    /** It cannot be evaluated otherwise. */
    FAILS;

    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Calculated {
    notKnown = List.copyOf(notKnown);
  }
}
