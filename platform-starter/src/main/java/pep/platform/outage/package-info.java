/** How to tell that a server is away from a fault of our own. */
@NullMarked
package pep.platform.outage;

import org.jspecify.annotations.NullMarked;
