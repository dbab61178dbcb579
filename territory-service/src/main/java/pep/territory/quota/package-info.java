/** What a partner is to sell of a line in a period, and what it has sold. */
@NullMarked
package pep.territory.quota;

import org.jspecify.annotations.NullMarked;
