/** HTTP for this feature. */
@NullMarked
package pep.promotion.budget.web;

import org.jspecify.annotations.NullMarked;
