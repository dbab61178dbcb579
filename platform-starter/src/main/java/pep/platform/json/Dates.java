package pep.platform.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Days, months and instants as requests may hold them: of the years 1900 to 2999. */
public final class Dates {

  public static final int FIRST_YEAR = 1900;
  public static final int LAST_YEAR = 2999;

  /** A whole month such as 2026-01, in ECMA 262. */
  public static final String MONTH = "(?:19|2[0-9])[0-9]{2}-(?:0[1-9]|1[0-2])";

  /** A whole month of any year of four digits, as answers may hold it, in ECMA 262. */
  public static final String ANY_MONTH = "[0-9]{4}-(?:0[1-9]|1[0-2])";

  private static final String RANGE = " of the years " + FIRST_YEAR + " to " + LAST_YEAR;
  private static final Pattern INSTANT =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9:]{8}(?:\\.[0-9]{1,9})?(?:[Zz]|[+-][0-9:]{5})");
  private static final Pattern YEAR_FIRST = Pattern.compile("[+-]?[0-9]{1,10}-[0-9].*");

  private Dates() {}

  /**
   * @throws WrongForm if it is none in RFC 3339, or one outside the years taken
   */
  public static Instant instant(String text) {
    return read(
            text,
            INSTANT,
            "an instant in RFC 3339" + RANGE + ", such as 2026-01-31T09:30:00Z",
            OffsetDateTime::parse,
            OffsetDateTime::getYear)
        .toInstant();
  }

  /**
   * @throws WrongForm if it is no date, or one outside the years taken
   */
  public static LocalDate day(String text) {
    return read(
        text,
        Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        "a date" + RANGE + ", such as 2026-01-31",
        LocalDate::parse,
        LocalDate::getYear);
  }

  /**
   * @throws WrongForm if it is no month, or one outside the years taken
   */
  public static YearMonth month(String text) {
    return read(
        text,
        Pattern.compile("[0-9]{4}-[0-9]{2}"),
        "a month" + RANGE + ", such as 2026-01",
        YearMonth::parse,
        YearMonth::getYear);
  }

  private static <T> T read(
      String text,
      Pattern form,
      String what,
      Function<String, T> parse,
      Function<T, Integer> year) {
    String cure = "Give " + what + ".";
    if (!form.matcher(text).matches()) {
      boolean beyond = YEAR_FIRST.matcher(text).matches() && !text.matches("[0-9]{4}-.*");
      throw new WrongForm(beyond ? "out-of-range" : "wrong-format", cure);
    }
    T value;
    try {
      value = parse.apply(text);
    } catch (DateTimeException e) {
      throw new WrongForm("wrong-format", cure);
    }
    int given = year.apply(value);
    if (given < FIRST_YEAR || given > LAST_YEAR) {
      throw new WrongForm("out-of-range", cure);
    }
    return value;
  }
}
