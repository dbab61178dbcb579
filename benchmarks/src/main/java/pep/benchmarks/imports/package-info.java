/** How many rows a second come in by the doors of the services. */
@NullMarked
package pep.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
