/** From sales lines to ledger entries: volume rebates and rebates under a budget. */
@NullMarked
package pep.promotion.accrual;

import org.jspecify.annotations.NullMarked;
