/** How the files of a source are laid out, where that is not the usual layout. */
@NullMarked
package pep.performance.salesmapping;

import org.jspecify.annotations.NullMarked;
