/** Taking an intake back as a whole. */
@NullMarked
package pep.performance.intake.voiding;

import org.jspecify.annotations.NullMarked;
