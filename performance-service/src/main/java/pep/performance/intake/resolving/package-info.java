/**
 * Whose sale a line is, of which product line and in which territories: what decides whether it
 * counts.
 */
@NullMarked
package pep.performance.intake.resolving;

import org.jspecify.annotations.NullMarked;
