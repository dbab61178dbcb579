package pep.performance.diagnosis;

/** What partners are compared by; each speaks for one cause. */
public enum Metric {
  CERTIFICATIONS("certifications", Cause.ENABLEMENT, true),
  TRAININGS_COMPLETED("trainingsCompleted", Cause.ENABLEMENT, true),
  /** Product lines with net sales in the last twelve months. */
  PRODUCT_LINES("productLines", Cause.PRODUCT_MIX, true),
  MONTHS_SELLING("monthsSelling", Cause.ACTIVITY, true),
  DAYS_SINCE_LAST_SALE("daysSinceLastSale", Cause.ACTIVITY, false),
  /** Returns ÷ sales over twelve months. */
  RETURN_RATE("returnRate", Cause.RETURNS, false),
  DEALS_OPEN("dealsOpen", Cause.PIPELINE, true),
  /** Won ÷ (won + lost). */
  WIN_RATE("winRate", Cause.PIPELINE, true),
  /** Other partners with a live grant in the partner's own territories. */
  RIVALS("rivals", Cause.CROWDING, false);

  private final String wireName;
  private final Cause cause;
  private final boolean moreIsBetter;

  Metric(String wireName, Cause cause, boolean moreIsBetter) {
    this.wireName = wireName;
    this.cause = cause;
    this.moreIsBetter = moreIsBetter;
  }

  public String wireName() {
    return wireName;
  }

  public Cause cause() {
    return cause;
  }

  /** 1 where more is better, −1 where less is. */
  int sign() {
    return moreIsBetter ? 1 : -1;
  }
}
