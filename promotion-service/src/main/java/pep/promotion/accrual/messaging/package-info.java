/** The listener to sales and this service's view of them. */
@NullMarked
package pep.promotion.accrual.messaging;

import org.jspecify.annotations.NullMarked;
