/** Hears that partners were merged. */
@NullMarked
package pep.partner.merging.messaging;

import org.jspecify.annotations.NullMarked;
