/** Which service a request goes to, what may pass with it, and how much of it. */
@NullMarked
package pep.gateway.routing;

import org.jspecify.annotations.NullMarked;
