/** Tells partners that what they are offered begins, and that it ends soon. */
@NullMarked
package pep.promotion.telling;

import org.jspecify.annotations.NullMarked;
