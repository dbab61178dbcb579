/** What changes, told to open pages while it does: a kind and an id, never the thing itself. */
@NullMarked
package pep.gateway.live;

import org.jspecify.annotations.NullMarked;
