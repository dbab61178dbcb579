/** What follows, in all services, from the end of a partner. */
@NullMarked
package pep.gateway.consequences;

import org.jspecify.annotations.NullMarked;
