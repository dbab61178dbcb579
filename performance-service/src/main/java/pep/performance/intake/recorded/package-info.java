/** Lines held against those that were recorded before: repeats, corrections and returns. */
@NullMarked
package pep.performance.intake.recorded;

import org.jspecify.annotations.NullMarked;
