/** Taking lines in: read, decide and store them batch by batch, and go on where a try ended. */
@NullMarked
package pep.performance.intake.taking;

import org.jspecify.annotations.NullMarked;
