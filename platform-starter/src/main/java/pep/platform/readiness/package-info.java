/** From live to ready: what a service prepares before it takes work. */
@NullMarked
package pep.platform.readiness;

import org.jspecify.annotations.NullMarked;
