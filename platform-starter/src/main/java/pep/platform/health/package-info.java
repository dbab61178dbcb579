/** What a service says of itself: live, ready, degraded, and its figures. */
@NullMarked
package pep.platform.health;

import org.jspecify.annotations.NullMarked;
