/** What all benchmarks share: figures, percentiles, and the servers of the peers. */
@NullMarked
package pep.benchmarks;

import org.jspecify.annotations.NullMarked;
