/** What one partner is offered: the products it may sell, at its price, and why. */
@NullMarked
package pep.catalog.offering;

import org.jspecify.annotations.NullMarked;
