/**
 * A file as a whole: kept until it can be read to its end, and known again when it repeats another.
 */
@NullMarked
package pep.performance.intake.file;

import org.jspecify.annotations.NullMarked;
