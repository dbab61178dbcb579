package pep.promotion.promotion.terms;

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
    YearMonth month = YearMonth.from(at.atZone(window.zone()));
    return switch (this) {
      case WINDOW -> window.closesAt();
      case MONTH -> beginOf(month.plusMonths(1), window);
      case QUARTER -> beginOf(month.plusMonths(3 - (month.getMonthValue() - 1) % 3), window);
    };
  }

  private static Instant beginOf(YearMonth month, PromotionWindow window) {
    Instant begin = month.atDay(1).atStartOfDay(window.zone()).toInstant();
    return begin.isBefore(window.closesAt()) ? begin : window.closesAt();
  }

  /** The period's name: {@code window}, {@code 2026-11} or {@code 2026-Q4}. */
  public String nameAt(Instant at, ZoneId zone) {
    YearMonth month = YearMonth.from(at.atZone(zone));
    return switch (this) {
      case WINDOW -> "window";
      case MONTH -> month.toString();
      case QUARTER -> month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3;
    };
  }
}
