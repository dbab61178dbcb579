/** Figures: what a partner sold over rolling windows, as of an instant. */
@NullMarked
package pep.performance.figures;

import org.jspecify.annotations.NullMarked;
