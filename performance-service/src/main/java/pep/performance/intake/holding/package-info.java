/** Lines that wait: for a partner, for the sale that they take back, or for a decision. */
@NullMarked
package pep.performance.intake.holding;

import org.jspecify.annotations.NullMarked;
