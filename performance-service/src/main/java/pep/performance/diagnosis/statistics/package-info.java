/** Statistics that hold with a few extreme partners and few partners at all. */
@NullMarked
package pep.performance.diagnosis.statistics;

import org.jspecify.annotations.NullMarked;
