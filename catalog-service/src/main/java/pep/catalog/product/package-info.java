/** Products and bundles: what they are, what makes them stand out, and who may sell them. */
@NullMarked
package pep.catalog.product;

import org.jspecify.annotations.NullMarked;
