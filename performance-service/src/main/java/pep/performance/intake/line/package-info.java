/** What a line of sales says, and how it ended, with its reasons. */
@NullMarked
package pep.performance.intake.line;

import org.jspecify.annotations.NullMarked;
