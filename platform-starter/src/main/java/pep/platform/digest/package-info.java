/** Hashes of texts and bytes. */
@NullMarked
package pep.platform.digest;

import org.jspecify.annotations.NullMarked;
