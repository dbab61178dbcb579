/** Foreign states that become facts. */
@NullMarked
package pep.partner.facts.messaging;

import org.jspecify.annotations.NullMarked;
