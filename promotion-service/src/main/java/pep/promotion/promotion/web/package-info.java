/** HTTP for this feature. */
@NullMarked
package pep.promotion.promotion.web;

import org.jspecify.annotations.NullMarked;
