package pep.performance.concentration;

import java.time.YearMonth;

/** By what parts of the calendar a development is told. */
public enum Step {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Step(int months) {
    this.months = months;
  }

  int months() {
    return months;
  }

  /** The last month of the part that a month lies in. */
  YearMonth lastOf(YearMonth month) {
    return month.plusMonths(months - 1L - (month.getMonthValue() - 1) % months);
  }
}
