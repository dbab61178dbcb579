/** HTTP for this feature. */
@NullMarked
package pep.promotion.offer.web;

import org.jspecify.annotations.NullMarked;
