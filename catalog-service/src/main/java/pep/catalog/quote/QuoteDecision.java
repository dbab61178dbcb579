package pep.catalog.quote;

import java.time.Instant;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a quote comes to, with the reasons line by line.
 *
 * @param at the instant at which prices and availability were taken
 * @param offersUnavailable true when promotion-service could not be asked, so that the net may be
 *     higher than it need be
 * @param policyVersion version of {@link QuotePolicy}
 */
public record QuoteDecision(
    Instant at,
    List<QuoteLine> lines,
    QuoteTotals totals,
    boolean offersUnavailable,
    int policyVersion) {

  public QuoteDecision {
    lines = List.copyOf(lines);
  }

  /**
   * Its lines cost what they do by another one.
   *
   * @throws QuoteRepriced if they cost something else by now
   */
  void checkSame(QuoteDecision reckoned, String quoteId) {
    if (!nets().equals(reckoned.nets())) {
      throw new QuoteRepriced(quoteId, totals.net(), reckoned.totals.net());
    }
  }

  private List<Money> nets() {
    return lines.stream().map(QuoteLine::net).toList();
  }

  /** Whether deciding again, from the facts that were kept, gives the figures that were kept. */
  boolean replaysIn(CurrencyUnit currency) {
    return equals(QuotePolicy.replay(this, currency));
  }
}
