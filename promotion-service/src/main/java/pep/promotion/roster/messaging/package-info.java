/** Listeners to the states that other services report. */
@NullMarked
package pep.promotion.roster.messaging;

import org.jspecify.annotations.NullMarked;
