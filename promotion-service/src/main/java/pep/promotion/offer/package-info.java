/** Which published promotions apply to a partner's order lines, and which do not and why. */
@NullMarked
package pep.promotion.offer;

import org.jspecify.annotations.NullMarked;
