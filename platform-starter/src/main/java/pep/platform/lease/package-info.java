/** Which instance does a piece of work. */
@NullMarked
package pep.platform.lease;

import org.jspecify.annotations.NullMarked;
