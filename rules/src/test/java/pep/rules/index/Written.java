package pep.rules.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written, and what plain Java makes of it: true, false, or null for what is not
 * known or fails.
 */
record Written(String text, Function<Told, @Nullable Boolean> oracle) {

  /** What is known of one thing at an instant, as the oracle sees it. */
  record Told(Map<String, Object> values, Instant now, ZoneId zone) {

    @Nullable Object value(String name) {
      return values.get(name);
    }

    /** Midnights between a day or an instant and now. */
    long daysSince(Object time) {
      LocalDate day = time instanceof LocalDate it ? it : LocalDate.ofInstant((Instant) time, zone);
      return ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, zone));
    }

    Instant instant(Object time) {
      return time instanceof LocalDate day ? day.atStartOfDay(zone).toInstant() : (Instant) time;
    }
  }

  /** One that asks for one name, and is not known where that is not. */
  static Written of(String text, String name, Function<Object, @Nullable Boolean> known) {
    return withTime(text, name, (told, value) -> known.apply(value));
  }

  interface Timed {
    @Nullable Boolean of(Told told, Object value);
  }

  static Written withTime(String text, String name, Timed known) {
    return new Written(
        text,
        told -> {
          Object value = told.value(name);
          return value == null ? null : known.of(told, value);
        });
  }

  Written not() {
    return new Written(
        "!(" + text + ")",
        told -> {
          Boolean truth = oracle.apply(told);
          return truth == null ? null : !truth;
        });
  }

  static Written all(List<Written> parts) {
    return new Written(joined(parts, " && "), told -> decided(parts, told, false));
  }

  static Written any(List<Written> parts) {
    return new Written(joined(parts, " || "), told -> decided(parts, told, true));
  }

  private static String joined(List<Written> parts, String by) {
    return "(" + String.join(by, parts.stream().map(Written::text).toList()) + ")";
  }

  private static @Nullable Boolean decided(List<Written> parts, Told told, boolean decisive) {
    boolean known = true;
    for (Written part : parts) {
      Boolean truth = part.oracle.apply(told);
      if (truth != null && truth == decisive) {
        return decisive;
      }
      known &= truth != null;
    }
    return known ? !decisive : null;
  }
}
