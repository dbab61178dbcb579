/** Prices that a vendor grants a partner for one customer of it, until a day. */
@NullMarked
package pep.catalog.dealprice;

import org.jspecify.annotations.NullMarked;
