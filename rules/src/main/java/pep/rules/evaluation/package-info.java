/** What becomes of a compiled rule on some facts at some moment: its truth, why, and until when. */
@NullMarked
package pep.rules.evaluation;

import org.jspecify.annotations.NullMarked;
