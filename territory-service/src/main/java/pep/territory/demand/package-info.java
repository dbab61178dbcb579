/** The vendor's own measure of demand by postal code, and where nobody serves it. */
@NullMarked
package pep.territory.demand;

import org.jspecify.annotations.NullMarked;
