package pep.performance.diagnosis.member;

/** What partners are compared by; each speaks for one cause. */
public enum Metric {
  CERTIFICATIONS("certifications", Cause.ENABLEMENT, true, false),
  TRAININGS_COMPLETED("trainingsCompleted", Cause.ENABLEMENT, true, false),
  /** Programs other than trainings that it takes or took part in, and did not leave. */
  PROGRAMS("programs", Cause.PROGRAMS, true, false),
  /** How many product lines the sales of twelve months are spread over, see {@code Spread}. */
  PRODUCT_LINES("productLines", Cause.PRODUCT_MIX, true, false),
  /** Returns ÷ sales over twelve months. */
  RETURN_RATE("returnRate", Cause.RETURNS, false, true),
  /** Deals registered, however they ended. */
  DEALS("deals", Cause.PIPELINE, true, false),
  DEALS_OPEN("dealsOpen", Cause.PIPELINE, true, false),
  /** Won ÷ (won + lost). */
  WIN_RATE("winRate", Cause.PIPELINE, true, true),
  /** Other partners with a live grant in the partner's own territories. */
  RIVALS("rivals", Cause.CROWDING, false, false),
  /** Open outlets. */
  OUTLETS("outlets", Cause.OUTLETS, true, false),
  /** Offers opened ÷ offers told, of those that it was told of in twelve months. */
  OFFERS_OPENED("offersOpened", Cause.OFFER_AWARENESS, true, true);

  private final String wireName;
  private final Cause cause;
  private final boolean moreIsBetter;
  private final boolean rate;

  Metric(String wireName, Cause cause, boolean moreIsBetter, boolean rate) {
    this.wireName = wireName;
    this.cause = cause;
    this.moreIsBetter = moreIsBetter;
    this.rate = rate;
  }

  public String wireName() {
    return wireName;
  }

  public Cause cause() {
    return cause;
  }

  /**
   * The value on a scale on which chance spreads it alike wherever it lies, signed so that more is
   * better: √x of a count, arcsin √x of a share (Anscombe, The Transformation of Poisson, Binomial
   * and Negative-Binomial Data, 1948).
   */
  public double even(double value) {
    double root = Math.sqrt(Math.max(0, value));
    double even = rate ? Math.asin(Math.min(1, root)) : root;
    return moreIsBetter ? even : -even;
  }

  /** What {@link #even} was made of. */
  public double uneven(double even) {
    double root = Math.max(0, moreIsBetter ? even : -even);
    double value = rate ? Math.sin(Math.min(root, Math.PI / 2)) : root;
    return value * value;
  }

  /** A spread on the even scale below which a difference is too small to matter to anyone. */
  public double smallestSpread() {
    return rate ? 0.06 : 0.2;
  }
}
