/** Whether one vendor waits for another's work. */
@NullMarked
package pep.benchmarks.fairness;

import org.jspecify.annotations.NullMarked;
