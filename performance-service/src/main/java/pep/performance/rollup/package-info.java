/**
 * Roll-ups: revenue, returns, units and lines by dimension and month, kept up from the intake's
 * batches.
 */
@NullMarked
package pep.performance.rollup;

import org.jspecify.annotations.NullMarked;
