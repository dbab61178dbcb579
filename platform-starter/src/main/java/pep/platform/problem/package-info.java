/** Refusals with a stable code, and the one form an error has. */
@NullMarked
package pep.platform.problem;

import org.jspecify.annotations.NullMarked;
