/** Deals that partners register on end customers, and the protection they get. */
@NullMarked
package pep.territory.deal;

import org.jspecify.annotations.NullMarked;
