/** Validates requests while they are bound. */
@NullMarked
package pep.promotion.validation.web;

import org.jspecify.annotations.NullMarked;
