/** What requests are held to beyond plain Bean Validation, always named all at once. */
@NullMarked
package pep.partner.validation;

import org.jspecify.annotations.NullMarked;
