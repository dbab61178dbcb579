/** Posting periods of the vendor's fiscal calendar: what they hold, and that they close. */
@NullMarked
package pep.promotion.closing;

import org.jspecify.annotations.NullMarked;
