/** Roster: this service's own copy of what other services say of vendors, partners and products. */
@NullMarked
package pep.performance.roster;

import org.jspecify.annotations.NullMarked;
