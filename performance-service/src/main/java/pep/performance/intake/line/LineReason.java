package pep.performance.intake.line;

import org.jspecify.annotations.Nullable;

/**
 * One reason of a line's outcome.
 *
 * @param column the column it lies in; null where it is the line as a whole
 * @param value what stood there, cut to 80 characters; null where nothing did
 * @param recorded what the recorded line of this external id has there, cut as well; null where it
 *     is not about one or has nothing there
 */
public record LineReason(
    ReasonCode code, @Nullable Column column, @Nullable String value, @Nullable String recorded) {

  private static final int SHOWN = 80;

  public LineReason {
    value = shown(value);
    recorded = shown(recorded);
  }

  public LineReason(ReasonCode code, @Nullable Column column, @Nullable String value) {
    this(code, column, value, null);
  }

  private static @Nullable String shown(@Nullable String text) {
    return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN);
  }

  public static LineReason of(ReasonCode code, Column column, @Nullable String value) {
    return new LineReason(code, column, value);
  }
}
