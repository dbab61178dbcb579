/** Which partners a list is narrowed to by what they are, stand on or sell. */
@NullMarked
package pep.performance.selection;

import org.jspecify.annotations.NullMarked;
