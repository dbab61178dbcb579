package pep.promotion.promotion;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** Over what stretch of the window net volume is summed before the slabs are looked up. */
public enum AccrualPeriod {
  /** The promotion's whole window. */
  WINDOW,
  /** A calendar month in the vendor's zone. */
  MONTH,
  /** A calendar quarter in the vendor's zone. */
  QUARTER;

  /** The first instant after the period that this one falls into, within the window. */
  public Instant endAt(Instant at, PromotionWindow window) {
    if (this == WINDOW) {
      return window.closesAt();
    }
    YearMonth month = YearMonth.from(at.atZone(window.zone()));
    int months = this == MONTH ? 1 : 3 - (month.getMonthValue() - 1) % 3;
    Instant end = month.plusMonths(months).atDay(1).atStartOfDay(window.zone()).toInstant();
    return end.isBefore(window.closesAt()) ? end : window.closesAt();
  }

  /** The period's name: {@code window}, {@code 2026-11} or {@code 2026-Q4}. */
  public String nameAt(Instant at, ZoneId zone) {
    if (this == WINDOW) {
      return "window";
    }
    YearMonth month = YearMonth.from(at.atZone(zone));
    return this == MONTH
        ? month.toString()
        : month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3;
  }
}
