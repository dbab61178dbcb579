/** Promotions: definition, window, products, terms, stacking, policy linter and lifecycle. */
@NullMarked
package pep.promotion.promotion;

import org.jspecify.annotations.NullMarked;
