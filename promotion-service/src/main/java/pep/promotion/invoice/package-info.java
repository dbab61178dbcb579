/** Invoices to partners over what was clawed back after it was paid to them. */
@NullMarked
package pep.promotion.invoice;

import org.jspecify.annotations.NullMarked;
