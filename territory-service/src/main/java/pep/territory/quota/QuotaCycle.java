package pep.territory.quota;

/** Over what a quota runs, by the vendor's calendar. */
public enum QuotaCycle {
  MONTH(1),
  /** Of the vendor's fiscal year. */
  QUARTER(3),
  /** The vendor's fiscal year. */
  YEAR(12);

  private final int months;

  QuotaCycle(int months) {
    this.months = months;
  }

  int months() {
    return months;
  }
}
