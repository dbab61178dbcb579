/** Hears of quotes that are to be deals. */
@NullMarked
package pep.territory.deal.messaging;

import org.jspecify.annotations.NullMarked;
