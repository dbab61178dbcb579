package pep.catalog.pricing;

import org.jspecify.annotations.Nullable;

/**
 * A price book together with the terms of the one product in question.
 *
 * @param terms null where the book does not list the product
 */
public record PriceBookEntry(PriceBookTerms book, @Nullable ListPriceTerms terms) {}
