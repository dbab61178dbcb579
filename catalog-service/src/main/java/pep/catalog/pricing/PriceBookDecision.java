package pep.catalog.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which price book's terms hold for a product, and why.
 *
 * @param book the chosen book; null where no book in force lists the product
 * @param terms the product's terms in it; null together with {@code book}
 * @param reasons what was looked at, in order, one sentence each
 */
public record PriceBookDecision(
    @Nullable PriceBookTerms book, @Nullable ListPriceTerms terms, List<String> reasons) {

  public PriceBookDecision {
    reasons = List.copyOf(reasons);
  }
}
