/**
 * What a partner earns on a product or a bundle over a period, from assumptions that are stated.
 */
@NullMarked
package pep.catalog.profitability;

import org.jspecify.annotations.NullMarked;
