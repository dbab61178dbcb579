/** Wires the defaults; every bean gives way to one of the service's own. */
@NullMarked
package pep.platform.autoconfigure;

import org.jspecify.annotations.NullMarked;
