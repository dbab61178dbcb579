/** Takes in what other services say of vendors, partners and products. */
@NullMarked
package pep.territory.roster.messaging;

import org.jspecify.annotations.NullMarked;
