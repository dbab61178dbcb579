package pep.promotion.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** Months by their names, such as {@code 2026-03}, whose order is that of the texts. */
public final class Months {

  private Months() {}

  /** The month of an instant. */
  public static String at(Instant instant, ZoneId zone) {
    return YearMonth.from(instant.atZone(zone)).toString();
  }

  /** The month that follows. */
  public static String after(String month) {
    return YearMonth.parse(month).plusMonths(1).toString();
  }
}
