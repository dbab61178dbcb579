/** How much a caller may ask for: quotas by client, by vendor and by address. */
@NullMarked
package pep.gateway.quota;

import org.jspecify.annotations.NullMarked;
