/** Concentration: how much of the sales a few partners make, over a period. */
@NullMarked
package pep.performance.concentration;

import org.jspecify.annotations.NullMarked;
