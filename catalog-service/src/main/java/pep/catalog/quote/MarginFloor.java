package pep.catalog.quote;

import java.math.BigDecimal;
import pep.catalog.pricing.Margin;

/**
 * The margin below which the vendor wants to see a quote before it is sent.
 *
 * @param key the same for all vendors
 * @param leastPercent of the vendor's net, 0 to 100
 */
public record MarginFloor(String key, BigDecimal leastPercent) {

  static final String KEY = "margin";

  /** A vendor's floor. */
  public static MarginFloor at(BigDecimal leastPercent) {
    return new MarginFloor(KEY, leastPercent);
  }

  /** Whether the vendor keeps less of a quote; one whose cost is not known is below no floor. */
  boolean isAbove(QuoteDecision decision) {
    Margin margin = decision.totals().vendorMargin();
    if (margin == null) {
      return false;
    }
    BigDecimal kept = margin.amount().getAmount().movePointRight(2);
    return kept.compareTo(margin.revenue().getAmount().multiply(leastPercent)) < 0;
  }
}
