package pep.catalog.pricing;

import org.jspecify.annotations.Nullable;

/**
 * The price of a product for a partner, or why there is none.
 *
 * @param book which price book was chosen, and why
 * @param price null where no book in force lists the product
 */
public record PriceAnswer(PriceBookDecision book, @Nullable PriceDecision price) {}
