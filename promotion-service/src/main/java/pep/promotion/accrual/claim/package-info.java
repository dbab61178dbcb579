/** What rebates under a budget ask of it, and what it gives, in the order of acceptance. */
@NullMarked
package pep.promotion.accrual.claim;

import org.jspecify.annotations.NullMarked;
