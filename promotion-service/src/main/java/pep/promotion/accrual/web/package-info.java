/** HTTP for this feature. */
@NullMarked
package pep.promotion.accrual.web;

import org.jspecify.annotations.NullMarked;
