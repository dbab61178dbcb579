/** What this service asks of performance-service. */
@NullMarked
package pep.catalog.product.clients;

import org.jspecify.annotations.NullMarked;
