/** Price books and the price a partner pays, with each reduction and its reason. */
@NullMarked
package pep.catalog.pricing;

import org.jspecify.annotations.NullMarked;
