/** HTTP for this feature. */
@NullMarked
package pep.promotion.dispute.web;

import org.jspecify.annotations.NullMarked;
