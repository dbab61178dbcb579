/** What is refused before it is a request: heads that cannot be read. */
@NullMarked
package pep.gateway.wire;

import org.jspecify.annotations.NullMarked;
