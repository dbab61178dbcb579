/** What partners dispute of their statements, and what came of it. */
@NullMarked
package pep.promotion.dispute;

import org.jspecify.annotations.NullMarked;
