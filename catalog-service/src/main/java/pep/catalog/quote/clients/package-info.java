/** What this service asks of promotion-service, and the translation out of its words. */
@NullMarked
package pep.catalog.quote.clients;

import org.jspecify.annotations.NullMarked;
