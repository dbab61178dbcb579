/** Diagnosis: why a partner falls behind its cohort, by evidence, or an honest inconclusive. */
@NullMarked
package pep.performance.diagnosis;

import org.jspecify.annotations.NullMarked;
