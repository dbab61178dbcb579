/** Validation of what one field of a request alone cannot tell. */
@NullMarked
package pep.promotion.validation;

import org.jspecify.annotations.NullMarked;
