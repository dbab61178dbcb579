/** What other services report of a partner, for rules to use. */
@NullMarked
package pep.partner.facts;

import org.jspecify.annotations.NullMarked;
