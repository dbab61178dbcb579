/** Work that falls due: an instant in a document, claimed by a conditional update. */
@NullMarked
package pep.platform.due;

import org.jspecify.annotations.NullMarked;
