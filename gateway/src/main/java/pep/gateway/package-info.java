/** The gateway: the one origin that portals, partner systems and people talk to. */
@NullMarked
package pep.gateway;

import org.jspecify.annotations.NullMarked;
