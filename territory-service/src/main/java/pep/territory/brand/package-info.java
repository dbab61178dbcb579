/** Brands under their vendor's codes, with all the ways they are spelt. */
@NullMarked
package pep.territory.brand;

import org.jspecify.annotations.NullMarked;
