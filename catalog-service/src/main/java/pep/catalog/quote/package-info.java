/** Quotes: what a partner pays line by line with the reasons, kept as they were sent. */
@NullMarked
package pep.catalog.quote;

import org.jspecify.annotations.NullMarked;
