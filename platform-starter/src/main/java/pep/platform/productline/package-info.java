/** What a product line means, in every room. */
@NullMarked
package pep.platform.productline;

import org.jspecify.annotations.NullMarked;
