/** Outlets, the distance between them, and the radius that each one's vendor protects. */
@NullMarked
package pep.territory.outlet;

import org.jspecify.annotations.NullMarked;
