/** HTTP for this feature. */
@NullMarked
package pep.promotion.settlement.web;

import org.jspecify.annotations.NullMarked;
