/** Calls to the services: deadlines, one repeat of a read, a circuit breaker for each. */
@NullMarked
package pep.gateway.rooms;

import org.jspecify.annotations.NullMarked;
