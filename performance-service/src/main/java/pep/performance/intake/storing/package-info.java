/** Lines in packed batches, the claims on their external ids, and what becomes of single lines. */
@NullMarked
package pep.performance.intake.storing;

import org.jspecify.annotations.NullMarked;
