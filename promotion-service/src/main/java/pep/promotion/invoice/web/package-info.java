/** HTTP for this feature. */
@NullMarked
package pep.promotion.invoice.web;

import org.jspecify.annotations.NullMarked;
