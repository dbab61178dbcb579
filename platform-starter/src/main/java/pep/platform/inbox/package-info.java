/** Consumers: states by version, facts once, poison parked. */
@NullMarked
package pep.platform.inbox;

import org.jspecify.annotations.NullMarked;
