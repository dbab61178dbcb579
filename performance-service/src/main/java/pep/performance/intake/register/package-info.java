/** The intakes themselves: what was sent, by whom, where it stands and how its lines ended. */
@NullMarked
package pep.performance.intake.register;

import org.jspecify.annotations.NullMarked;
