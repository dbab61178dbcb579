/** The double-entry ledger of incentives: entries, trial balance and statements. */
@NullMarked
package pep.promotion.ledger;

import org.jspecify.annotations.NullMarked;
