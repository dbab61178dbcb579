package pep.catalog.quote;

import java.time.Instant;
import java.util.List;

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
}
