/** HTTP for this feature. */
@NullMarked
package pep.promotion.closing.web;

import org.jspecify.annotations.NullMarked;
