package pep.performance.intake.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import pep.platform.json.Dates;

/**
 * Reads the instant of a sale: RFC 3339, or without an offset as the vendor's local time; of the
 * years that all requests may name.
 *
 * <p>A local time that happens twice, when clocks go back, is the first of the two; one that never
 * happens is moved on by the gap.
 */
final class SoldAt {

  private static final int DATE = 10;

  private SoldAt() {}

  /** The instant, or null where the text is no date, or no date and time. */
  static @Nullable Instant parse(String text, ZoneId zone) {
    try {
      if (text.length() < DATE) {
        return null;
      }
      LocalDate date = date(text);
      if (date == null) {
        return null;
      }
      if (text.length() == DATE) {
        return date.atStartOfDay(zone).toInstant();
      }
      char between = text.charAt(DATE);
      if (between != 'T' && between != ' ') {
        return null;
      }
      LocalTime plain = plainTime(text);
      if (plain != null) {
        return LocalDateTime.of(date, plain).atZone(zone).toInstant();
      }
      String time = text.substring(DATE + 1);
      if (time.endsWith("Z") || time.indexOf('+') >= 0 || time.indexOf('-') >= 0) {
        return OffsetDateTime.parse(text.substring(0, DATE) + "T" + time).toInstant();
      }
      return LocalDateTime.of(date, LocalTime.parse(time)).atZone(zone).toInstant();
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private static @Nullable LocalDate date(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    int day = number(text, 8, 2);
    boolean dashed = text.charAt(4) == '-' && text.charAt(7) == '-';
    boolean within = year >= Dates.FIRST_YEAR && year <= Dates.LAST_YEAR;
    return dashed && within && month >= 0 && day >= 0 ? LocalDate.of(year, month, day) : null;
  }

  /** The form that nearly every file has, {@code HH:mm:ss}; null for every other. */
  private static @Nullable LocalTime plainTime(String text) {
    if (text.length() != DATE + 9 || text.charAt(13) != ':' || text.charAt(16) != ':') {
      return null;
    }
    int hour = number(text, 11, 2);
    int minute = number(text, 14, 2);
    int second = number(text, 17, 2);
    return hour < 0 || minute < 0 || second < 0 ? null : LocalTime.of(hour, minute, second);
  }

  private static int number(String text, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
