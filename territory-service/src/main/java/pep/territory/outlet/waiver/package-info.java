/** Waivers: outlets that may stand too close to others for a time, asked for and approved. */
@NullMarked
package pep.territory.outlet.waiver;

import org.jspecify.annotations.NullMarked;
