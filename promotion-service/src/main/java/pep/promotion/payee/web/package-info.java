/** HTTP for this feature. */
@NullMarked
package pep.promotion.payee.web;

import org.jspecify.annotations.NullMarked;
