/** How crowded a territory is: the over-distribution index. */
@NullMarked
package pep.territory.distribution;

import org.jspecify.annotations.NullMarked;
