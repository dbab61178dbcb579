/** Versioned indexes and document migrations, applied at start. */
@NullMarked
package pep.platform.schema;

import org.jspecify.annotations.NullMarked;
