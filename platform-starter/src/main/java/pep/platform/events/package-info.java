/** The envelope, the topology contract and the codec of what crosses the broker. */
@NullMarked
package pep.platform.events;

import org.jspecify.annotations.NullMarked;
