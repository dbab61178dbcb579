package pep.territory.deal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * What became of a quote that was to be a deal; each asking has one answer.
 *
 * @param askId of the asking
 * @param dealId of the deal, a refused one too; null where none could be made
 */
record QuotedDeal(
    String askId,
    String quoteId,
    String outcome,
    @Nullable String dealId,
    List<Reason> reasons,
    Instant at) {

  QuotedDeal {
    reasons = List.copyOf(reasons);
  }
}
