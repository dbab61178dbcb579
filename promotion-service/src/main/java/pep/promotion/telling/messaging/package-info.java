/** Hears of promotions that partners are to be told of. */
@NullMarked
package pep.promotion.telling.messaging;

import org.jspecify.annotations.NullMarked;
