/** PDF beside JSON where it is accepted. */
@NullMarked
package pep.promotion.paper.web;

import org.jspecify.annotations.NullMarked;
