package pep.performance.tier.ladder;

import java.time.MonthDay;

/** A day of each year as it is written: month and day, {@code 07-01}. */
public final class ReviewDay {

  /** What one looks like. */
  public static final String PATTERN =
      "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])";

  private ReviewDay() {}

  public static MonthDay of(String text) {
    return MonthDay.parse("--" + text);
  }

  public static String text(MonthDay day) {
    return day.toString().substring(2);
  }
}
