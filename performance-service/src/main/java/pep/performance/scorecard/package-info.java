/** Scorecards and the vendor's overview: the figures, the tier and the cohort side by side. */
@NullMarked
package pep.performance.scorecard;

import org.jspecify.annotations.NullMarked;
