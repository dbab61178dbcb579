package pep.performance.salesmapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** How the days of a file are written, by a pattern such as {@code dd.MM.yyyy}. */
public final class DateForm {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 29);

  private DateForm() {}

  /** Reads days that there are, whatever the machine's language. */
  public static DateTimeFormatter of(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Whether days can be written in a pattern and read again. */
  public static boolean tellsDays(String pattern) {
    try {
      DateTimeFormatter form = of(pattern);
      return LocalDate.parse(form.format(ANY_DAY.atStartOfDay()), form).equals(ANY_DAY);
    } catch (DateTimeException | IllegalArgumentException noDay) {
      return false;
    }
  }
}
