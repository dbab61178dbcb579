/** HTTP for this feature. */
@NullMarked
package pep.promotion.program.web;

import org.jspecify.annotations.NullMarked;
