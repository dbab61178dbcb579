/** What other services say of vendors, partners, segments and products, kept as projections. */
@NullMarked
package pep.promotion.roster;

import org.jspecify.annotations.NullMarked;
