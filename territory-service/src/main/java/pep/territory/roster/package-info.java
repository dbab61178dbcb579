/** What other services say of vendors, partners and products, as far as placement needs it. */
@NullMarked
package pep.territory.roster;

import org.jspecify.annotations.NullMarked;
