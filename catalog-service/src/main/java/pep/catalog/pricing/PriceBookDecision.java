package pep.catalog.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.reason.Reason;

/**
 * Which price book's terms hold for a product, and why.
 *
 * @param book the chosen book; null where no book in force lists the product
 * @param terms the product's terms in it; null together with {@code book}
 * @param why what was looked at, in order
 */
public record PriceBookDecision(
    @Nullable PriceBookTerms book, @Nullable ListPriceTerms terms, List<Reason> why) {

  public PriceBookDecision {
    why = List.copyOf(why);
  }

  /** The same in words, one sentence each. */
  public List<String> reasons() {
    return why.stream().map(Reason::text).toList();
  }
}
