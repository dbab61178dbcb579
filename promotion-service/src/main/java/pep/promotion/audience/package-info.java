/** Who a program or a promotion is for, and why a partner is or is not in it. */
@NullMarked
package pep.promotion.audience;

import org.jspecify.annotations.NullMarked;
