/** Territories, and the grants that say who may sell which product line where and how long. */
@NullMarked
package pep.territory.placement;

import org.jspecify.annotations.NullMarked;
