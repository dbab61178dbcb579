/** The reasons that every decision of this service is given with. */
@NullMarked
package pep.territory.decision;

import org.jspecify.annotations.NullMarked;
