/**
 * From the text of a file to lines, and from a line to a sale or to every reason why it is none.
 */
@NullMarked
package pep.performance.intake.reading;

import org.jspecify.annotations.NullMarked;
