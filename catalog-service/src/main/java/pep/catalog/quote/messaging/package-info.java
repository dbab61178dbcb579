/** What other services say of quotes. */
@NullMarked
package pep.catalog.quote.messaging;

import org.jspecify.annotations.NullMarked;
