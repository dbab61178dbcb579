/** What volume rebates earn, and which of several rebates a sale counts for. */
@NullMarked
package pep.promotion.accrual.volume;

import org.jspecify.annotations.NullMarked;
