package pep.promotion.promotion.terms;

/** Whose standing decides whether a sale counts: the partner's tier and segments of what day. */
public enum StandingRule {
  /** Those when it was sold. */
  AT_SALE,
  /** Those at the end of the accrual period, for all that was sold in it; as of now until then. */
  PERIOD_END,
  /** Those when its sales first reached the promotion; from then on all count, whatever becomes. */
  ONCE_QUALIFIED
}
